import { el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { scroller } from '../dom/scroller.ts';
import { section } from '../dom/section.ts';
import { formatHttp2 } from '../format/formatHttp2.ts';
import { formatTcp } from '../format/formatTcp.ts';
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

/** As browsers show it: HTTP/2 has no minor version. */
const version = (request: SeenRequest): string =>
  request.httpVersion === null ? 'HTTP' : `HTTP/${request.httpVersion.replace(/^([23])\.0$/, '$1')}`;

const how = (request: SeenRequest): string =>
  [
    `${request.method} over ${version(request)}`,
    request.scheme,
    request.address ? `from ${request.address}` : null,
    request.tcp?.rtt === undefined ? null : `round trip ${request.tcp.rtt} ms`,
    request.weight === undefined ? null : `weight ${request.weight}`,
    `${request.headers.length} headers${request.ordered ? '' : ', order not known'}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What the connection of a request said; where it differs from the first request's, if that is given. */
function connection(seen: SeenRequest, first?: SeenRequest): HTMLElement | null {
  const said = ({ ja4, h2, tcp }: SeenRequest) => [
    ['TLS, as JA4', ja4 ?? ''] as const,
    ...(h2 === undefined ? [] : formatHttp2(h2)),
    ['TCP', tcp ? formatTcp(tcp) : ''] as const,
  ];
  const before = new Map(first ? said(first) : []);
  const rows = said(seen).filter(([name, value]) => value !== '' && before.get(name) !== value);
  return rows.length === 0 ? null : facts(rows);
}

function request(seen: SeenRequest, index: number, [first]: readonly SeenRequest[]): HTMLElement {
  const rows = seen.headers.map(([name, value], place) =>
    el(
      'tr',
      {},
      el('td', { class: 'number' }, seen.ordered ? String(place + 1) : '·'),
      el('th', { scope: 'row' }, name),
      el('td', { class: 'value' }, value === null ? el('span', { class: 'muted' }, 'value not kept') : value),
    ),
  );
  const head = ['Place', 'Header', 'Value'].map((text) => el('th', { scope: 'col' }, text));
  return el(
    'details',
    index === 0 ? { open: true } : {},
    el('summary', {}, el('b', {}, title(seen)), el('span', { class: 'small muted' }, how(seen))),
    seen === first ? null : connection(seen, first),
    scroller(
      `Headers: ${title(seen)}`,
      el('table', { class: 'headers' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)),
    ),
  );
}

/** Why there is little to see of a connection, and how to see more of it. */
const plain = (): HTMLElement =>
  el(
    'p',
    { class: 'lead' },
    'This page came over plain http, so there is no TLS and no HTTP/2 to see. ',
    el('code', {}, 'countersign serve --demo --tls self-signed'),
    ' has both.',
  );

/** The connection, and each request of the visit as the server saw it, headers in order. */
export function wire(view: View): HTMLElement {
  const [first] = view.observations;
  return section(
    'wire',
    'The wire',
    'What carried the visit, and every request of it with its headers in the order in which they came. Only values that a check may read are kept, a cookie’s never.',
    first ? connection(first) : el('p', {}, 'No receipt came with the token.'),
    first?.scheme === 'http' ? plain() : null,
    view.observations.map(request),
  );
}
