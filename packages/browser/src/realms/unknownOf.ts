import type { Evidence } from '@countersign/contract';
import type { Unknown } from './Sealer.ts';

/** The realms and signals of the evidence that have no value, each with its reason, `REALM.late` for all late ones together; not what the page never asked for. */
export function unknownOf(evidence: Evidence): Unknown[] {
  return Object.entries(evidence).flatMap(([kind, realm]) =>
    'error' in realm
      ? [{ id: kind, why: realm.error }]
      : Object.entries({ ...realm.signals, ...(realm.late && { late: realm.late }) }).flatMap(([id, state]) =>
          'error' in state && state.error !== 'off' ? [{ id: `${kind}.${id}`, why: state.error }] : [],
        ),
  );
}
