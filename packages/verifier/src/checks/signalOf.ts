import type { Evidence, RealmKind, SignalId, Signals } from '@countersign/contract';

/** Value of a signal in a realm; undefined where the realm or the signal has none. */
export function signalOf<S extends SignalId>(
  evidence: Evidence | undefined,
  realm: RealmKind,
  id: S,
): Signals[S] | undefined {
  const answered = evidence?.[realm];
  if (answered === undefined || !('signals' in answered)) return undefined;
  const state = answered.signals[id];
  return state !== undefined && 'value' in state ? (state.value as Signals[S]) : undefined;
}
