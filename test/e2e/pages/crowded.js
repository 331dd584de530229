// A page of many years: its globals hide the browser's own, and what it does not trust it froze, wrapped and watches.
Object.assign(window, { origin: 'here', screen: 'home', length: 'long', performance: 'good', visualViewport: 'wide' });
Object.freeze(Error);
const { createElement } = document;
document.createElement = (...args) => createElement.apply(document, args);
const { appendChild } = Node.prototype;
Node.prototype.appendChild = function (node) {
  return appendChild.call(this, node);
};
const { proxy: gone, revoke } = Proxy.revocable(() => {}, {});
window.gone = gone;
revoke();
new MutationObserver((changes) => changes.length).observe(document, { subtree: true, childList: true });
