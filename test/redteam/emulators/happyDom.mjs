// A process of its own: MODULE URL. happy-dom runs the page's scripts.
const [, , modulePath, url] = process.argv;
const { Browser } = await import(modulePath);
process.on('uncaughtException', () => {});
const browser = new Browser({
  settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
});
await browser.newPage().goto(url);
setTimeout(() => process.exit(), 60_000);
