import { evidenceTable, realmKinds } from '@countersign/contract';

/** Evidence in which each signal of each realm says that it failed. */
export function everySignalAnError(): Record<string, unknown> {
  return Object.fromEntries(
    realmKinds.map((kind) => {
      const ids = Object.entries(evidenceTable).filter(([, row]) => (row.realms as readonly string[]).includes(kind));
      return [kind, { signals: Object.fromEntries(ids.map(([id]) => [id, { error: 'failed' }])) }];
    }),
  );
}
