import { brokenPair } from '../../packages/verifier/src/knowledge/brokenPair.ts';
import { type OrderChains, structuralOrders } from '../../packages/verifier/src/knowledge/orderChains.ts';
import type { Capture } from './Capture.ts';
import { eraTable, orderedKind, plainRequests } from './eraTable.ts';
import { learnChains, learnEras, spansOf } from './learnOrders.ts';

/** How the genuine requests of one version were judged; conflicts in words. */
export interface GenuineRow {
  family: string;
  major: number;
  requests: number;
  structural: string[];
  /** Judged by an era whose chains were learned without this version. */
  judged: number;
  era: string[];
  /** Their era has no other version: judged by the source alone. */
  alone: number;
  /** A page gave them headers of its own: judged by the source alone. */
  added: number;
  /** Judged where the borders of the eras, too, were learned without this version and still hold it. */
  blind: number;
  blindEra: string[];
}

const fault = (chains: OrderChains, names: readonly string[], request: string): string[] => {
  const pair = brokenPair(chains, (name) => names.indexOf(name));
  return pair === null ? [] : [`${request}: ${pair[0]} < ${pair[1]} in ${names.join(' ')}`];
};

/** Judges every genuine request by tables that were learned without its version; a row a version. */
export function evaluateGenuine(captures: readonly Capture[]): GenuineRow[] {
  const rows = new Map<string, GenuineRow>();
  const rowOf = (family: string, major: number): GenuineRow => {
    const key = `${family} ${major}`;
    const counts = { requests: 0, judged: 0, alone: 0, added: 0, blind: 0 };
    const row = rows.get(key) ?? { family, major, ...counts, structural: [], era: [], blindEra: [] };
    rows.set(key, row);
    return row;
  };
  for (const { family, major, file, requests } of captures) {
    if ((family !== 'chromium' && family !== 'firefox') || major === undefined) continue;
    const row = rowOf(family, major);
    for (const request of requests) {
      const { path, headers } = request;
      const names = headers.map(([name]) => name.toLowerCase());
      row.requests += 1;
      row.structural.push(...fault(structuralOrders[family][orderedKind(request)], names, `${file} ${path}`));
    }
  }

  // A request of the agent’s own shape is judged as such, which is the narrower class.
  const samples = [...plainRequests(captures)];
  for (const { family, kind, majors } of eraTable(captures)) {
    const all = samples.filter((sample) => sample.family === family && sample.kinds.some((own) => own === kind));
    for (const major of majors) {
      const row = rowOf(family, major);
      const judged = all.filter((sample) => sample.major === major && sample.kinds.at(-1) === kind);
      const others = all.filter((sample) => sample.major !== major);
      const kin = others.filter((sample) => majors.includes(sample.major));
      if (kin.length === 0) {
        row.alone += judged.length;
        continue;
      }
      const chains = learnChains(kind, kin);
      const found = learnEras(kind, others).find((era) =>
        spansOf(era.majors).some(([oldest, newest]) => oldest <= major && major <= newest),
      );
      for (const { names, file, request } of judged) {
        row.judged += 1;
        row.era.push(...fault(chains, names, `${file} ${request.path}`));
        if (found === undefined) continue;
        row.blind += 1;
        row.blindEra.push(...fault(found.chains, names, `${file} ${request.path}`));
      }
    }
  }
  for (const row of rows.values()) row.added = row.requests - row.judged - row.alone;
  return [...rows.values()].sort((a, b) => (a.family === b.family ? a.major - b.major : a.family < b.family ? -1 : 1));
}
