import type { ListSource } from '../packages/ipdata/src/lists/ListSource.ts';
import { listSources } from '../packages/ipdata/src/lists/listSources.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const groups: readonly [title: string, text: string, holds: (list: ListSource) => boolean][] = [
  ['Relays', 'Their users chose no country; a relay goes before a VPN.', ({ flag }) => flag === 'relay'],
  ['Tor', '', ({ flag }) => flag === 'tor'],
  ['VPN services', '', ({ flag }) => flag === 'vpn'],
  ['Data centers', '', ({ flag }) => flag === 'hosting'],
  ['Satellites', '', ({ flag }) => flag === 'satellite'],
  [
    'Crawlers and monitors',
    'A hit bears the name of the list, by which a bot is known ([bots.md](bots.md)).',
    ({ flag }) => flag === 'crawler',
  ],
  ['Countries and networks', '', ({ flag }) => flag === undefined],
];

const number = (value: number): string => value.toLocaleString('en-US');

function row({ name, title, note, source, seen, files, bounds, whole, onRequest }: ListSource): string[] {
  const licence = source.attribution === undefined ? source.licence : `${source.licence}: "${source.attribution}"`;
  const told = [note, whole && `Holds all of its kind in ${whole.map((family) => `v${family}`).join(' and ')}.`];
  return [
    `\`${name}\`${onRequest ? ' (on request)' : ''}`,
    [`[${title}](${source.url}).`, ...told].filter(Boolean).join(' '),
    files.map(({ url, excludes }) => `<${url}>${excludes ? ' (taken out)' : ''}`).join('<br>'),
    licence,
    `${source.freshDays} days`,
    bounds.entries.map(number).join(' to '),
    seen,
  ];
}

/** The page on the published lists: what `refresh` downloads, from where, under which licence, within which bounds. */
export function ipListsPage(note: string, table: Table): string {
  const head = ['list', 'what', 'address', 'licence', 'fresh for', 'entries', 'address read in'];
  const lists: readonly ListSource[] = Object.values(listSources);
  const sections = groups.map(
    ([title, text, holds]) => `## ${title}\n\n${text && `${text}\n\n`}${table(head, lists.filter(holds).map(row))}`,
  );
  return `${note}
# Lists of addresses

\`countersign refresh\` downloads these lists from their owners, or from a mirror of yours ([refresh.md](refresh.md)). None of them comes with the packages: until the first refresh what they would tell is unknown. A list \`on request\` is downloaded once it was named (\`countersign refresh --source NAME\`), and kept up to date from then on.

- **What an answer says.** An address that a list holds has its flag \`true\`, with a reason that names the list, and where it tells, the cloud, crawler or service. Where no list of a flag holds it, the flag is \`false\` if one of them means to hold all of its kind, and absent else.
- **How sure.** A hit counts \`high\` as long as the list is fresh, \`medium\` up to three times as long, then \`low\`.
- **An owner's word goes before a collector's.** \`x4bnet-vpn\`, \`x4bnet-datacenter\` and \`ipcat\` were collected from what others own, and hold mobile carriers and universities here and there: where the class of the network ([network-classes.md](network-classes.md)) says that it is no data center, their word counts for nothing, and an owner's counts \`low\`.
- **A relay is no VPN.** \`x4bnet-vpn\` is made of Apple's relays, too. They are taken out by the file that it makes them of, so that an iPhone is no VPN even where Apple's own list could not be had; and an address that is a relay's is no VPN's, whoever says so.
- **What is refused.** A page instead of a list, a line that cannot be read, fewer or more entries than the bounds, more addresses than such a list can name, a prefix that is wider than any real one (a \`/2\` is a \`/24\` cut short): then the list stays as it was. Addresses that are not public are dropped.
- **Overlaps.** Where entries of one list overlap the narrower counts.

${sections.join('\n\n')}

## Not used, and why

| list | why |
| --- | --- |
| Proton's servers (\`api.protonvpn.ch\`) | asks for an account now; the copy in lord-alfred/ipranges is of April 2025 |
| Google's \`goog.json\` | holds the exits of its relays and the addresses of its staff beside the cloud |
| Google's \`user-triggered-fetchers.json\` | behind these are customers of App Engine, so it proves nothing |
| Chrome's IP Protection | given up by Google in October 2025 |
| \`ServiceTags_Public\` of Azure | its address changes every week and stands on a page alone; \`microsoft\` is made of it daily |
| brianhama/bad-asn-list | nearly all of it is in \`x4bnet-datacenter\`; names banks, universities and providers of access |
| lists made from whois of the registries | APNIC and others forbid that use of their data |
| GPL lists of VPN servers (az0/vpn_ip) | licence |

None of these addresses was asked when this page was written; "address read in" says where each was found.
`;
}
