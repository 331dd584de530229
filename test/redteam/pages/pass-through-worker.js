// The commonest service worker of all: it controls every page at once and passes every request through.
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
