// A process of its own: MODULE URL [USER-AGENT]. jsdom runs the page's scripts; what it lacks and Node has is lent.
import { lend } from './lend.mjs';

const [, , modulePath, url, userAgent] = process.argv;
const { default: jsdom } = await import(modulePath);
const { JSDOM, ResourceLoader, VirtualConsole } = jsdom;
process.on('uncaughtException', () => {});

await JSDOM.fromURL(url, {
  runScripts: 'dangerously',
  resources: new ResourceLoader(userAgent ? { userAgent } : {}),
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
  beforeParse: (window) => lend(window, window.location.origin, { userAgent }),
});
setTimeout(() => process.exit(), 60_000);
