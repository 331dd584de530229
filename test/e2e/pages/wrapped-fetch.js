// What a tracing library does to every page that it watches: fetch is wrapped, and three headers join each request.
const inner = window.fetch;
window.fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('x-trace-id', '4bf92f3577b34da6a3ce929d0e0e4736');
  headers.set('x-span-id', '00f067aa0ba902b7');
  headers.set('x-sampled', '1');
  return inner(input, { ...init, headers });
};
