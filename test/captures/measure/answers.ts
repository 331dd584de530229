import type { RequestKind } from '../../../packages/verifier/src/knowledge/requestKind.ts';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Capture</title>
<link rel="stylesheet" href="/c.css"><link rel="icon" href="/favicon.ico"><link rel="manifest" href="/manifest.json">
<script src="/s.js"></script><script type="module" src="/m.mjs"></script>
<body><img src="/img.png" alt=""><iframe src="/iframe"></iframe><script src="/page.js"></script>`;
const frame = `<!doctype html><title>Frame</title><script type="module">
await fetch('/controlled/fetch'); await fetch('/controlled/post', { method: 'POST', body: 'x' }); parent.postMessage(1, '*');
</script>`;
const style = '@font-face { font-family: capture; src: url(/font.woff2) }';
const inside = (name: string) =>
  `await fetch('/api/${name}-fetch'); await fetch('/api/${name}-post', { method: 'POST', body: 'x' });`;

const scripts: Readonly<Record<string, string>> = {
  '/w.js': `importScripts('/imported.js'); (async () => { ${inside('worker')} postMessage(1); })();`,
  '/wm.js': `import '/imported.mjs'; ${inside('module')} postMessage(1);`,
  '/shared.js': `onconnect = async ({ ports: [port] }) => { ${inside('shared')} port.postMessage(1); };`,
  '/sw/sw.js': `importScripts('/sw/imported.js'); oninstall = (event) => event.waitUntil((async () => { ${inside('service')} })());`,
  // Passes on what the frame under it asks for.
  '/controlled/sw.js': `onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => event.respondWith(fetch(event.request));`,
};
const kinds: Readonly<Record<string, RequestKind>> = {
  '/page': 'navigation',
  '/iframe': 'navigation',
  '/iframe-cross': 'navigation',
  '/embedded.html': 'navigation',
  '/object.html': 'navigation',
  '/moved/iframe': 'navigation',
  '/iframe-arrived': 'navigation',
  '/controlled/frame': 'navigation',
  '/speculated': 'navigation',
  '/download.bin': 'navigation',
  '/formdone': 'form',
  '/formdone-parts': 'form',
  '/w.js': 'script',
  '/wm.js': 'script',
  '/shared.js': 'script',
  '/sw/sw.js': 'serviceScript',
  '/controlled/sw.js': 'serviceScript',
  '/ws': 'websocket',
};
const fromInside = /^\/api\/(?:worker|module|shared|service)-/;

/** The kind of a request to the capture server. */
export const kindOf = (method: string, path: string): RequestKind =>
  method === 'OPTIONS' ? 'preflight' : (kinds[path] ?? (fromInside.test(path) ? 'worker' : 'subresource'));

const html = 'text/html; charset=utf-8';
const types: readonly [RegExp, string][] = [
  [/\.m?js$/, 'text/javascript'],
  [/\.css$/, 'text/css'],
  [/\.png$|\.ico$/, 'image/png'],
  [/\.html$|^\/iframe|^\/speculated$/, html],
  [/\.mp4$/, 'video/mp4'],
  [/\.bin$/, 'application/octet-stream'],
  [/\.json$/, 'application/json'],
];

/** What the capture server answers at a path: `body` null where the page’s own script is asked for. */
export function answerTo(path: string): { type: string; body: string | null } {
  if (path === '/page.js') return { type: 'text/javascript', body: null };
  if (path === '/controlled/frame') return { type: html, body: frame };
  if (path === '/page') return { type: html, body: page };
  if (path === '/formdone' || path === '/formdone-parts') {
    return { type: html, body: '<!doctype html><title>Capture</title><body><script src="/page.js"></script>' };
  }
  if (path === '/es') return { type: 'text/event-stream', body: 'data: 1\n\n' };
  if (path === '/c.css') return { type: 'text/css', body: style };
  return { type: types.find(([pattern]) => pattern.test(path))?.[1] ?? 'text/plain', body: scripts[path] ?? '' };
}
