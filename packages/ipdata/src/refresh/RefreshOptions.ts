import type { ListSource } from '../lists/ListSource.ts';
import type { Limits } from './Limits.ts';
import type { SourceReport } from './RefreshReport.ts';

/** What happens to one list while a refresh runs; `of` is how many are refreshed in all. */
export type RefreshProgress =
  | { source: string; state: 'started'; of: number }
  | { source: string; state: 'receiving'; file: string; received: number; total: number | null }
  | { source: string; state: 'ended'; report: SourceReport };

export interface RefreshOptions {
  /** Folder that holds downloads, compiled lists and their manifest; made where it is not there. */
  dir: string;
  /** Names of the lists to refresh; default all but those that are refreshed on request and not held yet. */
  sources?: readonly string[];
  /** Base URL of a mirror, asked for `SOURCE/FILE` in place of the published addresses; may be plain http. */
  mirror?: string;
  /** Takes lists that lost more than two fifths of their entries. */
  acceptSmaller?: boolean;
  limits?: Partial<Limits>;
  /** The lists that there are, by name; default those of this package. */
  lists?: Readonly<Record<string, ListSource>>;
  onProgress?: (progress: RefreshProgress) => void;
}
