// A process of its own: MODULE URL [USER-AGENT]. jsdom runs the page's scripts; what it lacks and Node has is lent.
const [, , modulePath, url, userAgent] = process.argv;
const { default: jsdom } = await import(modulePath);
const { JSDOM, ResourceLoader, VirtualConsole } = jsdom;

const lent = [
  'Request',
  'Response',
  'Headers',
  'TextEncoder',
  'TextDecoder',
  'CompressionStream',
  'DecompressionStream',
  'MessageChannel',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'Blob',
  // Node's fetch takes no signal of another make.
  'AbortController',
  'AbortSignal',
  // What WebCrypto takes.
  'ArrayBuffer',
  'Uint8Array',
];
process.on('uncaughtException', () => {});

function lend(window, origin) {
  for (const name of lent) window[name] = globalThis[name];
  Object.defineProperty(window, 'crypto', { value: globalThis.crypto, configurable: true });
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
  window.fetch = (path, options) => {
    const headers = { Origin: origin, ...(userAgent ? { 'User-Agent': userAgent } : {}) };
    return fetch(new URL(path, origin), { ...options, headers: { ...headers, ...options?.headers } });
  };
}

await JSDOM.fromURL(url, {
  runScripts: 'dangerously',
  resources: new ResourceLoader(userAgent ? { userAgent } : {}),
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
  beforeParse(window) {
    const { origin } = window.location;
    lend(window, origin);
    const frame = window.HTMLIFrameElement.prototype;
    const { get } = Object.getOwnPropertyDescriptor(frame, 'contentWindow');
    Object.defineProperty(frame, 'contentWindow', {
      configurable: true,
      get() {
        const inner = get.call(this);
        if (inner && !inner.fetch) lend(inner, origin);
        return inner;
      },
    });
  },
});
setTimeout(() => process.exit(), 60_000);
