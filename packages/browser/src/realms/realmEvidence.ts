import type { ErrorState, RealmEvidence, WorkerKind } from '@countersign/contract';
import { type SignalStates, signalsOf } from '../reading/readSignals.ts';
import type { RealmAnswers } from './askRealm.ts';

const pending: ErrorState = { error: 'pending' };

/** What a realm's answers so far come to; what is not in is `pending`. */
export function realmEvidence(kind: WorkerKind, { core = pending, late = pending }: RealmAnswers): RealmEvidence {
  if ('error' in core) return core;
  const missing = (state: ErrorState): SignalStates =>
    Object.fromEntries(signalsOf(kind, 'late').map(([id]) => [id, state]));
  return { signals: { ...core.signals, ...('error' in late ? missing(late) : late.signals) } };
}
