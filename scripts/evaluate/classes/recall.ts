import type { LayerFacts } from '../../../packages/ipdata/src/IpLayer.ts';
import { joinRanges } from './joinRanges.ts';
import { overlap } from './overlap.ts';
import type { Range } from './Range.ts';
import type { Announced } from './readAnnounced.ts';
import type { Truth, TruthSet } from './readTruth.ts';
import { percent, table } from './table.ts';
import { withoutRanges } from './withoutRanges.ts';

type Found = (facts: LayerFacts | undefined) => boolean;

const finds: Record<string, Found> = {
  'hosting or VPN': (facts) => facts?.flags?.hosting === true || facts?.flags?.vpn === true,
  'by operators alone': (facts) =>
    facts?.hits?.some(({ flag, name }) => (flag === 'hosting' || flag === 'vpn') && name !== undefined) === true,
  VPN: (facts) => facts?.flags?.vpn === true,
};

/** How many addresses, and how many prefixes at least half of which, are in networks that are found. */
function share(prefixes: readonly Range[], announced: readonly Announced[], found: Found, also: readonly Range[] = []) {
  const sum = { addresses: 0, foundAddresses: 0, foundPrefixes: 0, carriers: 0, unannounced: 0, people: 0 };
  for (const prefix of prefixes) {
    const size = Number(prefix.last - prefix.first + 1n);
    let hit = 0;
    let seen = 0;
    overlap(prefix, also, (part) => {
      hit += part;
    });
    for (const rest of also.length === 0 ? [prefix] : withoutRanges([prefix], also)) {
      overlap(rest, announced, (part, { facts, carrier }) => {
        seen += part;
        if (found(facts)) hit += part;
        else if (carrier) sum.carriers += part;
        else if (facts?.flags?.hosting === false) sum.people += part;
      });
    }
    sum.addresses += size;
    sum.foundAddresses += hit;
    sum.unannounced += also.length === 0 ? size - seen : 0;
    if (2 * hit >= size) sum.foundPrefixes += 1;
  }
  return sum;
}

/** What lists hold, but for what they call hosting where the class of the network denies it: they were collected. */
function heard(sets: readonly TruthSet[], announced: readonly Announced[]): Range[] {
  const people = joinRanges(announced.filter(({ facts }) => facts?.flags?.hosting === false));
  return joinRanges(sets.flatMap(({ flag, joined }) => (flag === 'vpn' ? joined : withoutRanges(joined, people))));
}

const millions = (addresses: number, family: 4 | 6): string =>
  family === 4 ? `${(addresses / 1e6).toFixed(1)} M` : `${(addresses / 2 ** 32).toFixed(0)} /32`;

const nameOf = ({ name, family }: TruthSet): string => `${name}, v${family}`;

/** Recall, with the lists left out, and with the other lists (of what is announced alike) loaded. */
export function recall(announced: { 4: readonly Announced[]; 6: readonly Announced[] }, { sets }: Truth): string {
  const without = sets.map((set) => {
    const of = announced[set.family];
    const sums = Object.values(finds).map((found) => share(set.prefixes, of, found));
    const [all = share([], of, () => false)] = sums;
    return [
      nameOf(set),
      String(set.prefixes.length),
      millions(all.addresses, set.family),
      ...sums.map(
        (sum) => `${percent(sum.foundAddresses, sum.addresses)} / ${percent(sum.foundPrefixes, set.prefixes.length)}`,
      ),
      percent(all.carriers, all.addresses),
      percent(all.unannounced, all.addresses),
      percent(all.people, all.addresses),
    ];
  });
  const found = finds['hosting or VPN'] as Found;
  const withLists = sets.map((set) => {
    const others = sets.filter((other) => other.family === set.family && other.name !== set.name);
    const of = announced[set.family];
    const cross = share(set.prefixes, of, found, heard(others, of));
    const all = share(set.prefixes, of, found, heard([set, ...others], of));
    const cell = (sum: typeof all) =>
      `${percent(sum.foundAddresses, sum.addresses)} / ${percent(sum.foundPrefixes, set.prefixes.length)}`;
    return [nameOf(set), others.map(({ name }) => name).join(', '), cell(cross), cell(all)];
  });
  return `### What is found

Of the addresses / of the prefixes (at least half of one) in networks that are called hosting or VPN. None of these lists was read for the rules and tables. Apple's relays are taken out of all lists. What is left over of a list is in networks without a class, in those of carriers, in the classes of people, or not announced.

${table(['list', 'prefixes', 'addresses', ...Object.keys(finds), 'of carriers', 'not announced', 'in networks of people'], without)}

And again with lists loaded: the others, then it as well. What these lists call hosting in a network of people is not heard: they are collections, and give way to the class.

${table(['list', 'others', 'with the others', 'with it as well'], withLists)}`;
}
