// Named by the tag's data-callback and data-on-error. The token goes to whoever keeps it.
const post = (path, body) => fetch(`${path}${location.search}`, { method: 'POST', body });
window.takeToken = (token) => post('/keep', token);
window.takeError = (error) => post('/failed', String(error?.code ?? error));
