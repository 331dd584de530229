import { readFileSync } from 'node:fs';
import type { NetworkClass } from '../packages/ipdata/src/classes/NetworkClass.ts';
import { nameRules } from '../packages/ipdata/src/classes/nameRules.ts';
import { networkClasses } from '../packages/ipdata/src/classes/networkClasses.ts';
import type { Operator } from '../packages/ipdata/src/classes/Operator.ts';
import { operators } from '../packages/ipdata/src/classes/operators.ts';
import { measuredPart } from './evaluate/measuredPart.ts';

const file = new URL('../docs/network-classes.md', import.meta.url);

function held(): string {
  try {
    return measuredPart(readFileSync(file, 'utf8'));
  } catch {
    return '';
  }
}

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const flagsOf = (flags: object): string =>
  Object.entries(flags)
    .map(([flag, value]) => `\`${flag}: ${value}\``)
    .join(', ');

const operatorRow = ({ name, source, numbers = [], registered = [] }: Operator): string[] => [
  `[${name}](${source})`,
  numbers.map((number) => `AS${number}`).join(' '),
  registered.map((start) => `"${start}"`).join(', '),
];

/** The page on the classes of networks: what they are, how they are told, all operators; its measured part is kept. */
export function networkClassesPage(note: string, table: Table): string {
  const classes = Object.entries(networkClasses) as [NetworkClass, (typeof networkClasses)[NetworkClass]][];
  const sections = (Object.entries(operators) as [NetworkClass, readonly Operator[]][]).map(
    ([name, list]) =>
      `### \`${name}\`: ${list.length} operators\n\n${table(['operator', 'numbers', 'registered as'], list.map(operatorRow))}`,
  );
  const measured = held();
  return `${note}
# Classes of network

What a network is used for, by its AS number and its organisation's name. The tables of networks come with @countersign/ipdata, so this works before the first \`countersign refresh\`; lists of prefixes say more, and go further into networks of more than one use.

${table(
  ['class', 'the network is', 'flags'],
  classes.map(([name, { meaning, flags }]) => [`\`${name}\``, meaning, flagsOf(flags)]),
)}

- A network has one class, or none: then its flags stay untold, and no check concludes anything.
- **By number, by registered name.** The operators below are known by AS number, or by how their organisation's name at the registry starts. Such a hit counts as the age of the table says, and names the operator.
- **By rules on names**, for all others; their word counts \`medium\` at most. A name that fits both hosting and access tells nothing. Words that providers of every kind use ("telecom", "networks", "data", "internet") are in no rule.
- **A relay is no VPN.** iCloud Private Relay and WARP leave from networks of content delivery, which are \`carrier\`: not hosting, not VPN. Only a list of the relay's prefixes calls an address \`relay\`.
- **A provider of access that also hosts** is access: its addresses are people's, but for some that a list of prefixes may know. Lists that a project collected (X4BNet, ipcat) often name a whole provider: where the class says \`hosting: false\`, their word is not heard, and that of an owner's list counts \`low\`.
- What it cannot tell: VPN services that rent hosting (most do: hosting is all that shows), residential proxies, secure web gateways in a public cloud.

## Rules on names

${table(
  ['class', 'where the name has', 'but not beside'],
  nameRules.map(({ class: name, says, unless }) => [`\`${name}\``, says, unless?.says ?? '']),
)}

The names are in lower case, without punctuation and legal forms; the patterns are in \`packages/ipdata/src/classes/nameRules.ts\`.

${measured === '' ? '' : `${measured}\n`}## Operators

Each with where it says what it sells, or what its network is.

${sections.join('\n\n')}
`;
}
