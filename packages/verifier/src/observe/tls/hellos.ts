/** JA4 by what `connectionHolder` finds: the TLS socket of HTTP/1.1, the session of HTTP/2. Gone with the connection. */
export const hellos = new WeakMap<object, string>();
