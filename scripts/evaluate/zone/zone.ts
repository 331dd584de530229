import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../Evaluation.ts';
import { catches } from './catches.ts';
import { falseAlarms } from './falseAlarms.ts';
import { installed } from './installed.ts';

/** The day of the evaluation: figures must not change with the season. */
const at = Date.UTC(2026, 10, 22, 12);

/** AS numbers of a published list of hosting networks; none where the truth sets are not there. */
function readHosters(folder: string): ReadonlySet<number> {
  const file = join(folder, 'ip-lists/x4bnet/input-datacenter-ASN.txt');
  if (!existsSync(file)) return new Set();
  return new Set([...readFileSync(file, 'utf8').matchAll(/^(?:AS)?(\d+)/gm)].map(([, number]) => Number(number)));
}

export const zone: Evaluation = {
  asks: 'how often the zone rule is wrong of people at home, and how many VPN users it finds',
  page: 'zone-rule.md',
  async run({ data }) {
    const load = await installed();
    return ['## Measured', falseAlarms(load, readHosters(data), at), catches(load, at)].join('\n\n');
  },
};
