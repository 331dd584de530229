import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { classifyNetwork } from '../../../packages/ipdata/src/classes/classifyNetwork.ts';
import { normaliseName } from '../../../packages/ipdata/src/classes/normaliseName.ts';
import { operatorOf } from '../../../packages/ipdata/src/classes/operatorOf.ts';
import type { LayerFacts } from '../../../packages/ipdata/src/IpLayer.ts';
import { parseAddress } from '../../../packages/ipdata/src/index.ts';
import type { Range } from './Range.ts';
import { wordOf } from './readRanges.ts';

/** Announced addresses with their network and what its class says. */
export interface Announced extends Range {
  readonly asn: number;
  readonly org: string;
  readonly facts: LayerFacts | undefined;
  /** Whether it is of the class that sets no flag. */
  readonly carrier: boolean;
}

const { resolve } = createRequire(new URL('../../../packages/ipdata/package.json', import.meta.url));

/** All that is announced in a family, in order, by the data that the packed tables are made of. */
export function readAnnounced(family: 4 | 6): Announced[] {
  const file = resolve(`@ip-location-db/asn/asn-ipv${family}.csv`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const read = lines.flatMap((line): Announced[] => {
    const [, from = '', to = '', number = '', name = ''] = /^([^,]+),([^,]+),(\d+),(.*)$/.exec(line.trim()) ?? [];
    if (from === '') return [];
    const asn = Number(number);
    const org = name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
    const facts = classifyNetwork(asn, org);
    const carrier = facts === undefined && operatorOf(asn, normaliseName(org))?.class === 'carrier';
    return [{ first: wordOf(parseAddress(from)), last: wordOf(parseAddress(to)), asn, org, facts, carrier }];
  });
  const sorted = read.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  // Four ranges of the data overlap the one before them; several v6 ranges share a /64.
  return sorted.filter((range, index) => index === 0 || range.first > (sorted[index - 1] as Announced).last);
}
