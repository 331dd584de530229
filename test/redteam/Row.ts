import type { Entry } from './Entry.ts';
import type { Visited } from './Visited.ts';

/** One visit of a run. */
export interface Row {
  id: string;
  entry: Pick<Entry, 'what' | 'kind' | 'alters' | 'traces' | 'client'>;
  /** Why it was not made: a tool that this machine lacks. */
  skipped?: string;
  /** What went wrong with the tool itself. */
  trouble?: string;
  visited: Visited;
  seconds: number;
}
