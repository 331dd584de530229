// Named by the tag's data-callback and data-on-error. The token goes to the page's backend; after it is judged, the
// peers look at the same page.
const query = location.search;
const plainFetch = window.fetch.bind(window);
const post = (path, body) => plainFetch(`${path}${query}`, { method: 'POST', body });

window.takeToken = async (token) => {
  await post('/use', token);
  const script = document.createElement('script');
  script.src = '/peers.js';
  document.head.append(script);
};

window.takeError = async (error) => {
  await post('/failed', String(error?.code ?? error));
};
