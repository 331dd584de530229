import type { Row } from './Row.ts';

/** How much is measured, and where the repository lies. */
export interface PartOptions {
  /** Few slices, and three runs of the browsers. */
  quick: boolean;
  /** Visits of each browser to each page. */
  runs: number;
  /** Absolute path of the repository, with a slash at its end. */
  root: string;
}

/** What a part found: the figures for the table, all that is behind them, or why it could not run. */
export interface PartResult {
  rows: Row[];
  details?: unknown;
  skipped?: string;
}

export type Part = (options: PartOptions) => Promise<PartResult>;
