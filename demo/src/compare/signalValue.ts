import type { Evidence, RealmKind, SignalId, Signals } from '@countersign/contract';

/** The value that a realm gave for a signal, or undefined. */
export function signalValue<K extends SignalId>(evidence: Evidence, realm: RealmKind, id: K): Signals[K] | undefined {
  const answered = evidence[realm];
  if (!answered || 'error' in answered) return undefined;
  const state = answered.signals[id];
  return state && 'value' in state ? (state.value as Signals[K]) : undefined;
}
