import type { RealmKind, SignalState } from '@countersign/contract';
import { signals } from '../signals/index.ts';
import { readSignal } from './readSignal.ts';
import type { Scope } from './Scope.ts';
import type { Moment, Signal, VisitFacts } from './Signal.ts';

/** Signals of one realm by id, each a value or an error state. */
export type SignalStates = Record<string, SignalState<unknown>>;

/** The signals that are read in this realm at this moment, with their ids. */
export const signalsOf = (kind: RealmKind, moment: Moment): [string, Signal][] =>
  Object.entries(signals as Record<string, Signal>).filter(
    ([, signal]) => signal.moment === moment && (signal.realms as readonly RealmKind[]).includes(kind),
  );

/** Reads all signals of one realm and moment at once; never rejects. */
export async function readSignals(
  scope: Scope,
  kind: RealmKind,
  moment: Moment,
  facts: VisitFacts = { blockedBy: [] },
): Promise<SignalStates> {
  const states = signalsOf(kind, moment).map(async ([id, signal]) => [id, await readSignal(signal, scope, facts)]);
  return Object.fromEntries(await Promise.all(states));
}
