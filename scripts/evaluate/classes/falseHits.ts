import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkClasses } from '../../../packages/ipdata/src/classes/networkClasses.ts';
import type { IpFlags } from '../../../packages/ipdata/src/IpFlags.ts';
import type { IpLayer } from '../../../packages/ipdata/src/IpLayer.ts';
import { joinLayers } from '../../../packages/ipdata/src/layers/joinLayers.ts';
import { addressOf } from './addressOf.ts';
import { announcedLayer } from './announcedLayer.ts';
import { joinRanges } from './joinRanges.ts';
import { overlap } from './overlap.ts';
import type { Announced } from './readAnnounced.ts';
import type { Truth } from './readTruth.ts';
import { percent, table } from './table.ts';

/** The networks that are of people by something else than our rules and tables, or that these call so. */
function groups(folder: string): Record<string, (of: Announced) => boolean> {
  const access = new Set(readFileSync(join(folder, 'access-isps.csv'), 'utf8').split('\n').map(Number));
  const flagged = (flag: keyof IpFlags) => (of: Announced) => of.facts?.flags?.[flag] === true;
  return {
    'access-isps.csv': ({ asn }) => access.has(asn),
    'class mobile': flagged('mobile'),
    'class education': flagged('education'),
    'class satellite': flagged('satellite'),
    'class access': (of) => of.facts?.flags === networkClasses.access.flags,
    'named as mobile (mobil, cellul, movil, gsm)': ({ org }) => /mobil|cellul|celul|movil|\bgsm\b/i.test(org),
    'named as education (universi, college, school)': ({ org }) => /universi|college|school/i.test(org),
  };
}

const largest = 12;

/** Whom the classes, and the lists, call hosting or VPN among people. */
export function falseHits(
  announced: { 4: readonly Announced[]; 6: readonly Announced[] },
  { sets }: Truth,
  refreshed: IpLayer,
  folder: string,
): string {
  const provider = joinLayers([refreshed, announcedLayer(announced)]);
  const called = (word: bigint): boolean => {
    const { hosting, vpn } = provider.lookup(addressOf(4, word)).flags;
    return hosting === true || vpn === true;
  };
  const lists = joinRanges(sets.filter(({ family }) => family === 4).flatMap(({ joined }) => joined));
  const named: string[] = [];
  const rows = Object.entries(groups(folder)).map(([name, holds]) => {
    const networks = new Set<number>();
    const byClass = new Map<string, number>();
    const byList = new Map<string, number>();
    const byBoth = new Map<string, number>();
    let addresses = 0;
    for (const range of announced[4]) {
      if (!holds(range)) continue;
      const size = Number(range.last - range.first + 1n);
      const label = `${range.org} (AS${range.asn})`;
      networks.add(range.asn);
      addresses += size;
      if (range.facts?.flags?.hosting || range.facts?.flags?.vpn) byClass.set(label, (byClass.get(label) ?? 0) + size);
      overlap(range, lists, (part, _, first) => {
        byList.set(label, (byList.get(label) ?? 0) + part);
        if (called(first)) byBoth.set(label, (byBoth.get(label) ?? 0) + part);
      });
    }
    const total = (hits: ReadonlyMap<string, number>) => [...hits.values()].reduce((sum, part) => sum + part, 0);
    const listed = (hits: ReadonlyMap<string, number>) =>
      [...hits].sort(([, one], [, other]) => other - one).map(([label, part]) => `${label} ${part}`);
    if (byClass.size > 0) named.push(`Called hosting or VPN by class, of "${name}": ${listed(byClass).join('; ')}.`);
    for (const [hits, how] of [
      [byList, 'In X4BNet or ipcat'],
      [byBoth, 'Called so with the lists of a refresh'],
    ] as const) {
      const more = hits.size > largest ? `; and ${hits.size - largest} more` : '';
      if (hits.size > 0) named.push(`${how}, of "${name}": ${listed(hits).slice(0, largest).join('; ')}${more}.`);
    }
    return [
      name,
      String(networks.size),
      `${(addresses / 1e6).toFixed(1)} M`,
      `${byClass.size} (${total(byClass)} addresses)`,
      `${byList.size} (${total(byList)} addresses, ${percent(total(byList), addresses)})`,
      `${byBoth.size} (${total(byBoth)} addresses)`,
    ];
  });
  return `### Whom they call so wrongly

Announced v4 networks of people. A network has one class, so those of a class cannot be called hosting by it; the first row and the last two are of another source.

${table(['networks', 'number', 'addresses', 'called hosting or VPN by class', 'in X4BNet or ipcat', 'called so with the lists of a refresh'], rows)}

${named.join('\n\n')}`;
}
