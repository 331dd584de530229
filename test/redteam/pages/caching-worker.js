// A service worker as offline sites have it: scripts come from its cache first, pages from the network first.
addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open('site').then((cache) => cache.addAll(['/take.js'])));
});
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    caches.open('site').then(async (cache) => {
      const kept = request.mode === 'navigate' ? undefined : await cache.match(request);
      if (kept) return kept;
      const answer = await fetch(request);
      if (answer.ok) cache.put(request, answer.clone());
      return answer;
    }),
  );
});
