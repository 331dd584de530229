import { el } from '../dom/el.ts';
import { scroller } from '../dom/scroller.ts';
import { section } from '../dom/section.ts';
import type { SeenRequest, View } from '../visit/view.ts';

const titles: Record<string, string> = {
  challenge: 'The challenge',
  script: 'The script of the',
  inside: 'From inside the',
  use: 'The request that brought the token',
};
const kinds: Record<string, string> = { worker: 'worker', shared: 'shared worker', service: 'service worker' };

function title(request: SeenRequest): string {
  const start = titles[request.endpoint] ?? request.endpoint;
  return request.kind ? `${start} ${kinds[request.kind] ?? request.kind}` : start;
}

const how = (request: SeenRequest): string =>
  [
    `${request.method} over ${request.httpVersion ? `HTTP/${request.httpVersion}` : 'HTTP'}`,
    request.scheme,
    request.address ? `from ${request.address}` : null,
    request.ja4 ? `JA4 ${request.ja4}` : null,
    `${request.headers.length} headers${request.ordered ? '' : ', order not known'}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

function request(seen: SeenRequest, open: boolean): HTMLElement {
  const rows = seen.headers.map(([name, value], index) =>
    el(
      'tr',
      {},
      el('td', { class: 'number' }, seen.ordered ? String(index + 1) : '·'),
      el('th', { scope: 'row' }, name),
      el('td', { class: 'value' }, value === null ? el('span', { class: 'muted' }, 'value not kept') : value),
    ),
  );
  const head = ['Place', 'Header', 'Value'].map((text) => el('th', { scope: 'col' }, text));
  return el(
    'details',
    open ? { open: true } : {},
    el('summary', {}, el('b', {}, title(seen)), el('span', { class: 'small muted' }, how(seen))),
    scroller(
      `Headers: ${title(seen)}`,
      el('table', { class: 'headers' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)),
    ),
  );
}

/** Each request of the visit as the server saw it, headers in order. */
export function wire(view: View): HTMLElement {
  return section(
    'wire',
    'The wire',
    'Every request of the visit, its headers in the order in which they came. Only values that a check may read are kept, a cookie’s never.',
    view.observations.length === 0 ? el('p', {}, 'No receipt came with the token.') : null,
    view.observations.map((seen, index) => request(seen, index === 0)),
  );
}
