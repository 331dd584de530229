// A process of its own: MODULE URL. happy-dom runs the page's scripts; what it lacks and Node has is lent.
import { lend } from './lend.mjs';

const [, , modulePath, url] = process.argv;
const { Browser } = await import(modulePath);
process.on('uncaughtException', () => {});
process.on('unhandledRejection', () => {});
const { origin } = new URL(url);
// happy-dom loads scripts with these itself.
const keep = ['Request', 'Response', 'Headers', 'Blob', 'ReadableStream'];
const browser = new Browser({
  settings: {
    enableJavaScriptEvaluation: true,
    suppressInsecureJavaScriptEnvironmentWarning: true,
    navigation: { beforeContentCallback: (window) => lend(window, origin, { keep }) },
  },
});
await browser.newPage().goto(url);
setTimeout(() => process.exit(), 60_000);
