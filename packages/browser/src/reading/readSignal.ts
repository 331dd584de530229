import type { SignalState } from '@countersign/contract';
import { errorState } from './errorState.ts';
import type { Scope } from './Scope.ts';
import type { Signal, VisitFacts } from './Signal.ts';
import { within } from './within.ts';

/** Reads one signal within its limit; never rejects. */
export const readSignal = (
  { limit, read }: Pick<Signal, 'limit' | 'read'>,
  scope: Scope,
  facts: VisitFacts,
): Promise<SignalState<unknown>> =>
  // The async wrapper turns what read() throws at once into a rejection too.
  within(limit, (async () => read(scope, facts))()).then((value) => ({ value }), errorState);
