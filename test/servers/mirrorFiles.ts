import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type ListSource, listSources } from '@countersign/ipdata/node';

const shared = new URL('../../../shared/data/ip-lists/', import.meta.url);

/** An entry of a list, as its owner publishes it. */
interface Row {
  prefix: string;
  place?: readonly [country: string, region: string, city: string];
}

const exits: readonly Row[] = [{ prefix: '185.220.101.33/32' }, { prefix: '185.220.101.34/32' }];
const amazon: readonly Row[] = [{ prefix: '18.208.0.0/13' }];

/** A few entries by list, which their owners publish: what the twelve situations and the tests of refresh ask about. */
const own: Readonly<Record<string, readonly Row[]>> = {
  'apple-private-relay': [{ prefix: '172.224.224.0/27', place: ['GB', 'GB-EN', 'London'] }],
  'tor-exit-list': exits,
  'tor-nodes': exits,
  mullvad: [{ prefix: '23.234.69.2/32' }],
  aws: amazon,
  ipcat: amazon,
  'x4bnet-datacenter': amazon,
  googlebot: [{ prefix: '66.249.64.0/27' }],
};

const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');

/** Addresses of the British Ministry of Defence, in no list that there is; to reach the least size of a list. */
const padding = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ prefix: `${dotted(25 * 2 ** 24 + 2 * index)}/32` }));

/** The first and the last address of a row. */
function endsOf({ prefix }: Row): [first: string, last: string] {
  const [address = '', bits = '32'] = prefix.split('/');
  const first = address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
  return [address, dotted(first + 2 ** (32 - Number(bits)) - 1)];
}

const places = (rows: readonly Row[]) =>
  `${rows.map(({ prefix, place = ['US', '', ''] }) => `${prefix},${place.join(',')},`).join('\n')}\n`;

/** A form of lists in JSON: `around` puts what `each` makes of the prefixes where that list has it. */
const json = (around: (items: unknown[]) => unknown, each: (prefix: string) => unknown) => (rows: readonly Row[]) =>
  JSON.stringify(around(rows.map(({ prefix }) => each(prefix))));

/** The forms that lists have; a file is written in the first that its parser reads. */
const forms: readonly ((rows: readonly Row[]) => string)[] = [
  places,
  (rows) => `${rows.map((row) => `${endsOf(row).join(',')},Amazon AWS,https://aws.amazon.com`).join('\n')}\n`,
  (rows) => `fingerprint, ipaddr, port\n${rows.map((row) => `${'0'.repeat(40)}, ${endsOf(row)[0]}, 443`).join('\n')}\n`,
  (rows) => `# made for tests\n${rows.map(({ prefix }) => prefix).join('\n')}\n`,
  json(
    (prefixes) => ({ prefixes }),
    (ipv4Prefix) => ({ ipv4Prefix }),
  ),
  json(
    (prefixes) => ({ prefixes, ipv6_prefixes: [] }),
    (ip_prefix) => ({ ip_prefix }),
  ),
  json(
    (relays) => relays,
    (prefix) => ({ ipv4_addr_in: prefix.replace('/32', '') }),
  ),
];

/** Some sound text of a file; null where its form is none of ours. */
function written({ name, bounds }: ListSource, file: ListSource['files'][number]): string | null {
  // Half of it is within the bounds, too.
  const enough = padding(Math.ceil(2.2 * bounds.entries[0]));
  const rows = file.excludes ? [{ prefix: '172.224.226.0/27' }] : [...(own[name] ?? []), ...enough];
  const reads = (text: string) => {
    try {
      return [...file.parse(text)].length;
    } catch {
      return 0;
    }
  };
  const some = rows.slice(0, 2);
  return forms.find((form) => reads(form(some)) === some.length)?.(rows) ?? null;
}

const read = (path: string) => readFile(new URL(path, shared), 'utf8');
const prefixesOf = async (...paths: string[]) => (await Promise.all(paths.map(read))).join('').trim().split('\n');
const apple = ['ipranges/apple-proxy-ipv4_merged.txt', 'ipranges/apple-proxy-ipv6_merged.txt'] as const;

/** The lists of ../shared/data, in their owners' form. */
const collected: Readonly<Record<string, () => Promise<string>>> = {
  'x4bnet-vpn/ipv4.txt': () => read('x4bnet/output-vpn-ipv4.txt'),
  'x4bnet-vpn/ipv6.txt': () => read('x4bnet/output-vpn-ipv6.txt'),
  'x4bnet-vpn/apple.txt': async () => (await prefixesOf(...apple)).join('\n'),
  'x4bnet-datacenter/ipv4.txt': () => read('x4bnet/output-datacenter-ipv4.txt'),
  'x4bnet-datacenter/ipv6.txt': () => read('x4bnet/output-datacenter-ipv6.txt'),
  'ipcat/datacenters.csv': () => read('ipcat-datacenters.csv'),
  'tor-nodes/latest.exits.csv': () => read('tor/exits.csv'),
  async 'tor-exit-list/torbulkexitlist'() {
    const rows = (await read('tor/exits.csv')).trim().split('\n').slice(1);
    const addresses = rows.map((row) => row.split(',')[1]?.trim() ?? '');
    return `${[...new Set(addresses)].filter((address) => !address.includes(':')).join('\n')}\n`;
  },
  // Their places are not in the collection: only our own entry has one.
  async 'apple-private-relay/egress-ip-ranges.csv'() {
    return `${places(own['apple-private-relay'] ?? [])}${(await prefixesOf(...apple)).map((prefix) => `${prefix},,,,`).join('\n')}\n`;
  },
  async 'googlebot/common-crawlers.json'() {
    const v4 = await prefixesOf('ipranges/googlebot-ipv4_merged.txt');
    const v6 = await prefixesOf('ipranges/googlebot-ipv6_merged.txt');
    return JSON.stringify({
      prefixes: [...v4.map((ipv4Prefix) => ({ ipv4Prefix })), ...v6.map((ipv6Prefix) => ({ ipv6Prefix }))],
    });
  },
  'microsoft/ipv4_merged.txt': () => read('ipranges/microsoft-ipv4_merged.txt'),
  'cloudflare/ips-v4.txt': () => read('ipranges/cloudflare-ipv4_merged.txt'),
};

/**
 * Bodies for `startListServer`, in a mirror's layout: the lists of ../shared/data where that folder is and holds them,
 * small ones of our own else; `sources` names the lists that are whole, which are all that could be made.
 */
export async function mirrorFiles({ useShared = existsSync(shared) } = {}) {
  const files: Record<string, string> = {};
  const sources: string[] = [];
  for (const source of Object.values<ListSource>(listSources)) {
    // Tables of countries and networks are large, and come with the package.
    if (source.flag === undefined) continue;
    const bodies = await Promise.all(
      source.files.map(async (file): Promise<[path: string, body: string | null]> => {
        const path = `${source.name}/${file.name}`;
        const body = useShared && collected[path] ? await collected[path]() : written(source, file);
        return [path, body];
      }),
    );
    const whole = bodies.filter((body): body is [string, string] => body[1] !== null);
    if (whole.length < bodies.length) continue;
    for (const [path, body] of whole) files[path] = body;
    sources.push(source.name);
  }
  return { files, sources, shared: useShared };
}
