import type { IpFlags } from '../IpFlags.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** A kind of .mmdb file. */
export interface MmdbSchema {
  /** Fits `database_type` of the files' metadata. */
  type: RegExp;
  /** Members of the facts that it fills. */
  facts: readonly string[];
  /** Up to how old its word counts in full. */
  freshDays: number;
  /** Flags of which it is a whole list: an address that it does not name has them not. */
  covers?: readonly (keyof IpFlags)[];
  /** Reads one record of a file built on a day (ISO date). */
  read(record: MmdbRecord, asOf: string): OwnFacts;
}
