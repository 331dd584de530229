// Asks for everything that a page can ask for, one after the other; the last step is a form, as it leaves the page.
const other = new URLSearchParams(location.search).get('other');
const text = { 'content-type': 'text/plain' };
const json = { 'content-type': 'application/json' };

/** Waits for a step no longer than two seconds; a browser that lacks something goes on. */
async function step(run) {
  try {
    await Promise.race([run(), new Promise((resolve) => setTimeout(resolve, 2000))]);
  } catch {
    // What this browser cannot do is not asked for.
  }
}
const get = (path, init) => () => fetch(path, init).then((answer) => answer.text());
const post = (path, init) => get(path, { method: 'POST', body: 'x', ...init });
const xhr = (method, path, headers, body) => () =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onloadend = resolve;
    request.send(body);
  });
const message = (port) => new Promise((resolve) => (port.onmessage = resolve));
const add = (tag, attributes) => () =>
  new Promise((resolve) => {
    const element = document.createElement(tag);
    element.onload = resolve;
    element.onerror = resolve;
    document.body.append(Object.assign(element, attributes));
  });

const requests = [
  get('/api/fetch-get'),
  post('/api/fetch-post-json', { headers: json, body: '{}' }),
  post('/api/fetch-post-text'),
  post('/api/fetch-post-hdr', { headers: { ...json, 'x-fp': '1', authorization: 'Bearer x' } }),
  post('/api/fetch-post-accept', { headers: { ...json, accept: 'application/json' } }),
  post('/api/fetch-post-form', { body: new URLSearchParams({ a: '1' }) }),
  post('/api/fetch-post-parts', { body: new FormData() }),
  post('/api/fetch-post-empty', { body: undefined }),
  post('/api/fetch-keepalive', { keepalive: true }),
  get('/api/fetch-put', { method: 'PUT', body: 'x' }),
  get('/api/fetch-delete', { method: 'DELETE' }),
  get('/api/fetch-head', { method: 'HEAD' }),
  get('/api/fetch-nostore', { cache: 'no-store' }),
  get('/api/fetch-reload', { cache: 'reload' }),
  get('/api/fetch-omit', { credentials: 'omit' }),
  get('/api/etag'),
  get('/api/etag', { cache: 'no-cache' }),
  get('/api/own-language', { headers: { 'accept-language': 'de' } }),
  post('/api/own-language-post', { headers: { ...json, 'accept-language': 'de', accept: 'application/json' } }),
  get('/api/own-cache', { headers: { 'cache-control': 'no-cache', pragma: 'no-cache' } }),
  get('/api/own-range', { headers: { range: 'bytes=0-1' } }),
  get('/api/own-etag', { headers: { 'if-none-match': '"x"' } }),
  get('/api/own-priority', { headers: { priority: 'u=2' } }),
  get('/api/own-ajax', {
    headers: { 'x-requested-with': 'XMLHttpRequest', accept: 'application/json, text/plain, */*' },
  }),
  xhr('GET', '/api/xhr-get', {}),
  xhr('POST', '/api/xhr-post', json, '{}'),
  xhr('POST', '/api/xhr-post-text', {}, 'x'),
  async () => navigator.sendBeacon('/api/beacon', 'x'),
  async () => navigator.sendBeacon('/api/beacon-json', new Blob(['{}'], { type: 'application/json' })),
  get(`${other}/api/cors-get`),
  post(`${other}/api/cors-post-json`, { headers: json, body: '{}' }),
  post(`${other}/api/cors-post-text`),
  post(`${other}/api/cors-post-plain`, { headers: text }),
  post(`${other}/api/cors-credentials`, { credentials: 'include' }),
  get(`${other}/api/cors-nocors`, { mode: 'no-cors' }),
  post(`${other}/api/cors-nocors-post`, { mode: 'no-cors' }),
  xhr('POST', `${other}/api/cors-xhr`, json, '{}'),
  async () => navigator.sendBeacon(`${other}/api/cors-beacon`, 'x'),
  () => message(Object.assign(new EventSource('/es'))),
  () => message(new Worker('/w.js')),
  () => message(new Worker('/wm.js', { type: 'module' })),
  () => message(new SharedWorker('/shared.js').port),
  async () => {
    const registration = await navigator.serviceWorker.register('/sw/sw.js');
    const { installing } = registration;
    await new Promise((resolve) => installing?.addEventListener('statechange', resolve));
    await registration.unregister();
  },
  () =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws`);
      socket.onclose = resolve;
    }),
  () => new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('/worklet.js'),
  () => document.fonts.load('16px capture'),
  add('img', { src: '/late.png' }),
  add('img', { src: `${other}/cross.png` }),
  add('img', { src: `${other}/cors.png`, crossOrigin: 'anonymous' }),
  add('script', { src: `${other}/cross.js` }),
  add('script', { src: '/dynamic.js' }),
  add('link', { rel: 'stylesheet', href: `${other}/cross.css` }),
  add('iframe', { src: `${other}/iframe-cross` }),
  add('embed', { src: '/embedded.html' }),
  add('object', { data: '/object.html' }),
  add('video', { src: '/video.mp4', preload: 'auto' }),
  add('audio', { src: '/audio.mp3', preload: 'auto' }),
  add('link', { rel: 'preload', as: 'fetch', href: '/preload.json', crossOrigin: '' }),
  add('link', { rel: 'modulepreload', href: '/modulepreload.mjs' }),
  add('link', { rel: 'prefetch', href: '/prefetch.js' }),
  async () => {
    const rules = { prefetch: [{ source: 'list', urls: ['/speculated'], eagerness: 'immediate' }] };
    const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    script.textContent = JSON.stringify(rules);
    document.body.append(script);
  },
  async () => {
    const link = Object.assign(document.createElement('a'), { href: '#pinged', ping: '/ping' });
    document.body.append(link);
    link.click();
  },
  async () => {
    const link = Object.assign(document.createElement('a'), { href: '/download.bin', download: '' });
    document.body.append(link);
    link.click();
  },
  get(`/moved/fetch?to=/api/arrived`),
  post('/moved/post?to=/api/arrived-post'),
  get(`/moved/cross?to=${other}/api/arrived-cross`),
  add('img', { src: `/moved/img?to=${other}/arrived.png` }),
  add('iframe', { src: '/moved/iframe?to=/iframe-arrived' }),
  async () => {
    const registration = await navigator.serviceWorker.register('/controlled/sw.js');
    const { installing } = registration;
    await new Promise((resolve) =>
      installing?.addEventListener('statechange', () => installing.state === 'activated' && resolve()),
    );
    const done = new Promise((resolve) => addEventListener('message', resolve));
    add('iframe', { src: '/controlled/frame' })();
    await done;
    await registration.unregister();
  },
  get('/api/last'),
  () => new Promise((resolve) => setTimeout(resolve, 500)),
];

function submit(action, enctype) {
  const form = Object.assign(document.createElement('form'), { method: 'post', action, enctype });
  form.append(Object.assign(document.createElement('input'), { name: 'a', value: '1' }));
  document.body.append(form);
  form.submit();
}

async function run() {
  if (location.pathname === '/formdone') {
    await step(get('/api/hinted'));
    await step(post('/api/hinted-post'));
    return submit('/formdone-parts', 'multipart/form-data');
  }
  if (location.pathname === '/formdone-parts') return fetch('/end');
  if (sessionStorage.getItem('reloaded')) return submit('/formdone', 'application/x-www-form-urlencoded');
  for (const request of requests) await step(request);
  sessionStorage.setItem('reloaded', '1');
  location.reload();
}
if (document.readyState === 'complete') run();
else addEventListener('load', run);
