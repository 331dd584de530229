import { eraOrders } from '../../packages/verifier/src/knowledge/eraOrders.ts';
import { challengeOrders } from '../../packages/verifier/src/knowledge/orderChains.ts';
import { evaluateGenuine, type GenuineRow } from './evaluateGenuine.ts';
import { evaluateImpersonators, type Share } from './evaluateImpersonators.ts';
import { readCaptures } from './readCaptures.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const span = (oldest: number, newest: number) => (oldest === newest ? `${oldest}` : `${oldest} to ${newest}`);
const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const part = ({ requests }: Share, count: number) => (requests === 0 ? '' : `${count} of ${requests}`);

const genuineCells = (name: string, row: Omit<GenuineRow, 'family' | 'major'>): string[] => [
  name,
  String(row.requests),
  String(row.structural.length),
  String(row.judged),
  String(row.era.length),
  String(row.alone),
  String(row.added),
  `${row.blindEra.length} of ${row.blind}`,
];

function totalOf(rows: readonly GenuineRow[]): Omit<GenuineRow, 'family' | 'major'> {
  const sum = (count: (row: GenuineRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    requests: sum(({ requests }) => requests),
    structural: rows.flatMap(({ structural }) => structural),
    judged: sum(({ judged }) => judged),
    era: rows.flatMap(({ era }) => era),
    alone: sum(({ alone }) => alone),
    added: sum(({ added }) => added),
    blind: sum(({ blind }) => blind),
    blindEra: rows.flatMap(({ blindEra }) => blindEra),
  };
}

/** docs/header-orders.md, without its first line: what is known of orders, and how that judges every capture. */
export function headerOrdersPage(table: Table): string {
  const genuine = evaluateGenuine(readCaptures.genuine());
  const posing = evaluateImpersonators(readCaptures.impersonators());
  const eras = new Map<string, string[]>();
  for (const { family, kind, oldest, newest } of [
    ...eraOrders,
    ...challengeOrders.map((era) => ({ ...era, kind: 'the agent’s own POST' })),
  ]) {
    const key = `${capital(family)}|${kind}`;
    eras.set(key, [...(eras.get(key) ?? []), span(oldest, newest)]);
  }
  return `
# Header orders

Browsers write headers in an order that follows from how they are built. What this project knows of it is of two sorts, and both are chains: of the names in a chain, whatever a request has stands in the chain’s order. Names outside the chains are ignored, missing ones cost nothing; \`host\`, \`connection\`, \`dnt\`, \`sec-gpc\` and \`save-data\` are in none.

- **Structural**: from the engines’ sources (cited in \`knowledge/orderChains.ts\`), for any version, newer ones too.
- **Era**: learned from the captures in \`test/captures\`, for the versions between the oldest and the newest that keep it (\`knowledge/eraOrders.ts\`, generated). A version that no capture covers is not judged by it. It holds for requests all of whose names are the browser’s own: headers that a page adds grow Chromium’s hash table, which moves the rest.

Safari’s order is not known: WebKit leaves it to the system’s library, of which there is no source.

## Eras

Each entry of the last column is one table. A table’s versions end where the order changed, and where the next measured major is more than ten later: the POST of Chromium 103 has neither the order of 92 nor that of 106.

${table(
  ['family', 'kind of request', 'versions'],
  [...eras].map(([key, spans]) => [...key.split('|'), spans.join('; ')]),
)}

## Genuine requests

Each version is judged by chains that were learned from the other versions of its era. **Alone**: its era has no other version, so that it is judged by the source alone. **Added**: the page gave the request headers of its own, likewise. **Blind**: the borders of the eras, too, were learned without the version, and still hold it.

${table(
  [
    'version',
    'requests',
    'structural conflicts',
    'judged by an era',
    'era conflicts',
    'alone',
    'added',
    'blind conflicts',
  ],
  [
    ...genuine.map((row) => genuineCells(`${capital(row.family)} ${row.major}`, row)),
    genuineCells('all', totalOf(genuine)),
  ],
)}

The requests of one version are no independent samples: read “0 conflicts” as “0 in ${genuine.length} versions”.

## Clients that claim Chrome or Firefox

**Order**: structural or of the claimed version’s era. **Headers**: any check of order, presence, values and case. **All**: any check of the request, those of TLS and HTTP/2 with them.

${table(
  ['tool', 'POST: order', 'headers', 'all', 'GET: order', 'headers', 'all'],
  posing.map(({ tool, posts, navigations }) => [
    tool,
    ...[posts, navigations].flatMap((share) => [
      part(share, share.byOrder),
      part(share, share.byHeaders),
      part(share, share.byAny),
    ]),
  ]),
)}

All are in their default settings; a client that lets its user set the order can be taught a right one.

## What moves an order

Measured in genuine browsers, and why the tables are no stricter than they are:

- Chromium keeps the headers of a page’s requests in a hash table: what stands where depends on the version and on how many there are. A page that sets Accept-Language or asks for more client hints (Accept-CH) moves User-Agent behind Sec-CH-UA (since 129).
- After a redirect, Chromium writes client hints and Origin anew, behind Sec-Fetch.
- A page’s service worker that passes a navigation on gives it the hash table’s order.
- Chromium’s downloads and speculated navigations have User-Agent behind Referer; a download has neither Accept nor client hints.
- Workers’ imports and worklets have no client hints; worker scripts have User-Agent behind Referer since Chromium 129.
- Accept-Encoding of a video or sound stands in Chromium’s hash table (103 to 148), or last, and in Firefox behind Sec-Fetch. There Content-Length of a POST without a body does, too.
- Cache-Control, Pragma, Range, If-None-Match and Priority stand where the page, the cache or a reload put them.

## Measuring again

\`npm run measure\` sends the browsers of this machine through a page that asks for every kind of request, over HTTP/2, HTTP/1.1 and plain http, and prints where they differ from the tables and from the captures of the same version. \`--chromium VERSION\` takes a build of npm’s @sparticuz/chromium (a headless shell), \`--path KIND=PATH\` any other. With \`--write\` the captures are kept; \`npm run orders\` then learns the tables anew, and the tests say whether they hold. It is due with each new major of Chromium or Firefox: until then that version is judged by structure alone.
`;
}
