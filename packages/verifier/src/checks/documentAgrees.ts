import { workerKinds } from '@countersign/contract';
import { documentOffset } from '../knowledge/documentOffset.ts';
import type { Facts } from './Facts.ts';

/**
 * Whether the window's own document has the zone of a worker, by more than an hour another than Date has at that moment:
 * then no change of the system's zone came between two realms, and the document's zone is no fallback of a system
 * without a zone table.
 */
export function documentAgrees(facts: Facts): boolean {
  const clock = facts.signal('window', 'documentClock');
  const offset = clock ? documentOffset(clock) : null;
  if (!clock || offset === null || Math.abs(offset - clock.offset) <= 60) return false;
  return workerKinds.some((realm) => Math.abs((facts.signal(realm, 'timeZone')?.now ?? Infinity) - offset) <= 1);
}
