/**
 * The document's origin, `null` where it is opaque.
 *
 * `origin` is [Replaceable] (HTML section 8.1.3.4): a page's own global of that name hides it. `location` cannot be
 * hidden, but does not tell in a sandbox, nor in a document without a URL of its own.
 */
export function ownOrigin(): string {
  const said = globalThis.origin;
  const { origin } = location;
  return said === 'null' || origin === 'null' ? `${said}` : origin;
}
