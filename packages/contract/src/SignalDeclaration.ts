import type * as v from 'valibot';
import type { Family } from './families.ts';
import type { RealmKind } from './realms.ts';

/** What one row of the evidence table says of a signal. */
export interface SignalDeclaration {
  /** Shape of its value; validates on the server and types both sides. */
  schema: v.GenericSchema;
  /** One line on what it is, for the generated table. */
  meaning: string;
  group: 'time' | 'navigator' | 'rendering' | 'automation' | 'page' | 'engine' | 'device' | 'behaviour';
  /** Realms in which it is read. */
  realms: readonly RealmKind[];
  /** Families that always have it, by realm; a missing core item needs a reason. */
  core: Partial<Record<RealmKind, readonly Family[]>>;
  /** True where the core token does not wait for it. */
  late?: true;
  /** `rendering`: the window reads it by the agent's second file, as late evidence. */
  file?: 'rendering';
  /** Where set, only secure contexts have it, from these engine versions on, and not every app's browser view. */
  secureSince?: Partial<Record<Family, number>>;
  /** True where reading it waits for the browser's answer, so that it can time out in a realm that runs. */
  asynchronous?: true;
}
