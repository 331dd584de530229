import type { EvidenceTable, SignalId, Signals } from '@countersign/contract';
import type { InteractionWatch } from '../interaction/watchInteraction.ts';
import type { Scope } from './Scope.ts';

/** What a signal may know of the visit beside its scope. */
export interface VisitFacts {
  /** Directives of the page's policy that were reported violated by the agent. */
  blockedBy: readonly string[];
  /** Pointer and keyboard, where the page asked to have them counted. */
  interaction?: InteractionWatch | undefined;
}

/**
 * When a signal is read: `core` at once, `end` when the token is about to be sealed,
 * `late` after the realm's core answer has left.
 */
export type Moment = 'core' | 'end' | 'late';

/** One signal: where and when it is read, its time limit in ms, and how. */
export interface Signal<K extends SignalId = SignalId> {
  /** All that the table has for it; but the window where it is late, which is the second file's. */
  realms: readonly EvidenceTable[K]['realms'][number][];
  moment: EvidenceTable[K] extends { late: true } ? 'late' : Exclude<Moment, 'late'>;
  limit: number;
  read(scope: Scope, facts: VisitFacts): Signals[K] | Promise<Signals[K]>;
}
