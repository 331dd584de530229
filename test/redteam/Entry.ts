import type { Lab } from './Lab.ts';
import type { DoorName } from './server/Door.ts';
import type { PageName } from './server/pages.ts';

/** One row of the scoreboard: a tool played against the verifier, or a genuine browser. */
export interface Entry {
  what: string;
  kind: 'adversary' | 'control';
  /** Whether it changes what the browser says of itself (or has no browser and makes it up). */
  alters: boolean;
  /** Whether it is driven, and by a driver as its makers ship it, which leaves traces. */
  traces: boolean;
  /** Whether no browser took part, or what it made was brought by another. */
  client?: boolean;
  /** The page that is visited; the plain one without. */
  page?: PageName;
  /** By which of the site's addresses; the plain one without. */
  door?: DoorName;
  /** Visits `lab.url` and stays until `lab.seen()` settles. */
  visit(lab: Lab): Promise<void>;
}

/** A tool that drives or disguises a browser, or does without one. */
export const adversary = (entry: Omit<Entry, 'kind'>): Entry => ({ ...entry, kind: 'adversary' });

/** A genuine browser that nothing drives. */
export const control = (entry: Omit<Entry, 'kind' | 'alters' | 'traces' | 'client'>): Entry => ({
  ...entry,
  kind: 'control',
  alters: false,
  traces: false,
});
