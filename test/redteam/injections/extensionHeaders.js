// Firefox: the header says what the page's script says.
browser.webRequest.onBeforeSendHeaders.addListener(
  ({ requestHeaders }) => {
    for (const header of requestHeaders) {
      if (header.name.toLowerCase() === 'user-agent') {
        header.value = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0';
      }
    }
    return { requestHeaders };
  },
  { urls: ['<all_urls>'] },
  ['blocking', 'requestHeaders'],
);
