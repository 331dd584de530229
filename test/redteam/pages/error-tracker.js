// What error trackers and tracing libraries do to every page that they watch: fetch, XMLHttpRequest, timers and
// listeners are wrapped, console methods are wrapped, and trace headers join each request.
const innerFetch = window.fetch;
window.fetch = function (input, init = {}) {
  const headers = new Headers(init.headers);
  headers.set('traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
  headers.set('baggage', 'environment=production,release=1.2.3');
  return innerFetch.call(this, input, { ...init, headers });
};

const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (...args) {
  this.setRequestHeader('traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
  return send.apply(this, args);
};

const wrapped = (callback) =>
  typeof callback === 'function'
    ? function (...args) {
        try {
          return callback.apply(this, args);
        } catch (error) {
          window.lastError = error;
          throw error;
        }
      }
    : callback;
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
  const inner = window[name];
  window[name] = (callback, ...rest) => inner.call(window, wrapped(callback), ...rest);
}
const { addEventListener: innerAdd } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  return innerAdd.call(this, type, wrapped(listener), ...rest);
};
for (const name of ['debug', 'log', 'warn', 'error']) {
  const inner = console[name];
  console[name] = (...args) => inner.apply(console, args);
}
const { pushState } = history;
history.pushState = function (...args) {
  return pushState.apply(this, args);
};
