import type { IpDataError } from '../IpDataError.ts';

/**
 * What became of one list.
 *
 * `updated`: it has other content; `current`: it was asked for and is as it was; `kept`: it failed, and what was there
 * before stays in use; `absent`: it failed, and there is nothing to use. `error` says why of the last two. `bytes` were
 * downloaded; `asOf` is the date that the age of what is in use counts from.
 */
export interface SourceReport {
  name: string;
  state: 'updated' | 'current' | 'kept' | 'absent';
  entries: number;
  before: number;
  bytes: number;
  ms: number;
  asOf: string | null;
  error?: IpDataError;
}

/** What a refresh did: each list that was asked for, and whether a verifier has anything new to read. */
export interface RefreshReport {
  sources: SourceReport[];
  changed: boolean;
}
