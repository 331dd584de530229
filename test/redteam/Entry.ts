import type { Lab } from './Lab.ts';
import type { PageName } from './server/pages.ts';

/** One row of the scoreboard: a tool played against the verifier, or a genuine browser. */
export interface Entry {
  what: string;
  kind: 'adversary' | 'control';
  /** Whether it changes what the browser says of itself (or has no browser and makes it up). */
  alters: boolean;
  /** Whether its driver leaves traces in an unaltered browser. */
  traces: boolean;
  /** The page that is visited; the plain one without. */
  page?: PageName;
  /** Visits `lab.url` and stays until `lab.seen()` settles. */
  visit(lab: Lab): Promise<void>;
}

/** A tool that drives or disguises a browser, or does without one. */
export const adversary = (entry: Omit<Entry, 'kind'>): Entry => ({ ...entry, kind: 'adversary' });

/** A genuine browser that nothing drives. */
export const control = (entry: Omit<Entry, 'kind' | 'alters' | 'traces'>): Entry => ({
  ...entry,
  kind: 'control',
  alters: false,
  traces: false,
});
