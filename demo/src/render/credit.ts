import { type Child, el } from '../dom/el.ts';

/** A host in brackets behind a name, such as `DB-IP (db-ip.com)`. */
const host = /\((?=[a-z0-9-]+\.)([a-z0-9.-]+\.[a-z]{2,})\)/g;

/** What a licence wants shown, linked to the source's page, or to each host that it names, as DB-IP's asks. */
export function credit(text: string, url: string | null): Child {
  const parts = text.split(host);
  if (parts.length === 1) return url === null ? text : el('a', { href: url, rel: 'noopener' }, text);
  return parts.map((part, index) =>
    index % 2 === 0 ? part : ['(', el('a', { href: `https://${part}`, rel: 'noopener' }, part), ')'],
  );
}
