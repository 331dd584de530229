import type { ErrorState, RealmEvidence } from '@countersign/contract';
import type { RealmAnswers } from './askRealm.ts';

const pending: ErrorState = { error: 'pending' };

/** What a realm's answers so far come to; what is not in is `pending`. */
export function realmEvidence({ core = pending, late = pending }: RealmAnswers): RealmEvidence {
  if ('error' in core) return core;
  return 'error' in late ? { signals: core.signals, late } : { signals: { ...core.signals, ...late.signals } };
}
