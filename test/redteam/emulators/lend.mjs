const names = [
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
  // What WebCrypto takes.
  'ArrayBuffer',
  'Uint8Array',
];

/** Lends an emulator's window, and every frame that its page makes, what Node has and the emulator lacks or makes ill, but for `keep`. */
export function lend(window, origin, { userAgent, keep = [] } = {}) {
  const lent = names.filter((name) => !keep.includes(name));
  function give(to) {
    for (const name of lent) to[name] = globalThis[name];
    Object.defineProperty(to, 'crypto', { value: globalThis.crypto, configurable: true });
    Object.defineProperty(to, 'isSecureContext', { value: true, configurable: true });
    to.fetch = (path, options) => {
      const headers = { Origin: origin, ...(userAgent ? { 'User-Agent': userAgent } : {}) };
      const { signal: _, ...rest } = options ?? {};
      return fetch(new URL(path, origin), { ...rest, headers: { ...headers, ...rest.headers } });
    };
  }
  give(window);
  const given = new WeakSet();
  const frame = window.HTMLIFrameElement.prototype;
  const { get } = Object.getOwnPropertyDescriptor(frame, 'contentWindow');
  Object.defineProperty(frame, 'contentWindow', {
    configurable: true,
    get() {
      const inner = get.call(this);
      if (inner && !given.has(inner)) {
        given.add(inner);
        give(inner);
      }
      return inner;
    },
  });
}
