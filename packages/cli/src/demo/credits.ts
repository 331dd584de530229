import type { Verdict } from '@countersign/verifier';
import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

/** A host in brackets behind a name, such as `DB-IP (db-ip.com)`. */
const host = /\((?=[a-z0-9-]+\.)([a-z0-9.-]+\.[a-z]{2,})\)/g;

const link = (url: string, text: string): Html => html`<a href="${url}" rel="noopener">${text}</a>`;

/** What the licences of the IP data behind a verdict want on a page that uses it, with their links; DB-IP's is one. */
export function credits({ ip }: Pick<Verdict, 'ip'>): Html {
  const sources = (ip.sources ?? []) as { attribution?: string; url?: string }[];
  const wanted = sources.flatMap(({ attribution: text, url }) => {
    if (text === undefined) return [];
    const parts = text.split(host);
    if (parts.length === 1) return [url?.startsWith('https://') ? link(url, text) : html`${text}`];
    return [parts.map((part, index) => (index % 2 === 0 ? part : html`(${link(`https://${part}`, part)})`))];
  });
  if (wanted.length === 0) return html``;
  return html`<h2>Data on the address</h2><ul class="rows">${wanted.map((text) => html`<li>${text}</li>`)}</ul>`;
}
