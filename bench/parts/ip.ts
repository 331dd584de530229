import { mkdirSync, writeFileSync } from 'node:fs';
import { bundleForNode } from '../bundleForNode.ts';
import { installReaders } from '../ip/installReaders.ts';
import { ReaderProcess } from '../ip/ReaderProcess.ts';
import { randomAddresses } from '../ip/randomAddresses.ts';
import { randomLists } from '../ip/randomLists.ts';
import { type Reader, readers } from '../ip/readers.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { median } from '../timing/median.ts';
import { spread } from '../timing/spread.ts';

const count = 100_000;
const megabyte = 1e6;
const most = (values: readonly number[]) => Math.max(...values);

interface Measured {
  load: number[];
  loaded: number[];
  memory: number[];
  us: Record<4 | 6, number[]>;
  known: Record<4 | 6, number[]>;
}

/** Readers of IP data, each in a process of its own, on the same random announced addresses, in turns. */
export const ip: Part = async ({ quick, root }) => {
  const folder = `${root}node_modules/.cache/countersign/bench/`;
  mkdirSync(folder, { recursive: true });
  const addresses = randomAddresses(`${root}packages/ipdata/data/`, count);
  const [addressesFile, lists] = [`${folder}addresses.json`, `${folder}lists.bin`];
  writeFileSync(addressesFile, JSON.stringify(addresses));
  writeFileSync(lists, randomLists(addresses));
  const installed = installReaders(root);
  const file = await bundleForNode(root, 'ip/reader');
  const start = (name: string) => new ReaderProcess(file, name, { root, lists }, addressesFile);

  const entries = Object.entries(readers as Record<string, Reader>).filter(
    ([name]) => installed || name.startsWith('countersign'),
  );
  const measured = new Map<string, Measured>();
  for (const [name] of entries)
    measured.set(name, { load: [], loaded: [], memory: [], us: { 4: [], 6: [] }, known: { 4: [], 6: [] } });
  const of = (name: string) => measured.get(name) as Measured;

  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    for (const [name] of entries) {
      const process = start(name);
      const { ms, memory } = await process.opened;
      of(name).load.push(ms);
      of(name).loaded.push(memory);
      process.end();
    }
  }
  const processes = new Map(entries.map(([name]) => [name, start(name)]));
  for (const process of processes.values()) await process.opened;
  const [warmup, slices] = quick ? [2, 6] : [5, 30];
  for (let slice = -warmup; slice < slices; slice += 1) {
    for (const [name, { families }] of entries) {
      for (const family of families) {
        const { us, known, memory } = await (processes.get(name) as ReaderProcess).slice(family);
        of(name).memory.push(memory);
        if (slice < 0) continue;
        of(name).us[family].push(us);
        of(name).known[family].push(known);
      }
    }
  }
  for (const process of processes.values()) process.end();

  const rows = entries.flatMap(([name, { families }]): Row[] => {
    const { load, loaded, memory, us, known } = of(name);
    const own = name.startsWith('countersign');
    const rates = families.map((family): Row => {
      const share = `country known for ${(100 * (median(known[family]) ?? 0)).toFixed(1)} %`;
      const budget = own && family === 4 ? { budget: { atLeast: 1e6 } } : {};
      return {
        what: `${name}: v${family}, best slice`,
        value: 1e6 / Math.min(...us[family]),
        unit: '/s',
        ...budget,
        note: share,
      };
    });
    return [
      ...rates,
      {
        what: `${name}: load, best`,
        value: Math.min(...load),
        unit: 'ms',
        ...(own ? { budget: { atMost: 150 } } : {}),
      },
      { what: `${name}: memory, loaded`, value: (median(loaded) ?? 0) / megabyte, unit: 'MB' },
      { what: `${name}: memory, warm`, value: most(memory) / megabyte, unit: 'MB' },
    ];
  });
  const details = Object.fromEntries(
    [...measured].map(([name, { load, us }]) => [
      name,
      { loadMs: spread(load), usPerLookup: { v4: spread(us[4]), v6: spread(us[6]) } },
    ]),
  );
  return {
    rows,
    details,
    ...(installed ? {} : { skipped: 'the other readers could not be installed' }),
  };
};
