import type { IpSource } from '../IpSource.ts';
import type { SegmentTable } from '../packed/SegmentTable.ts';
import type { TextTable } from '../packed/TextTable.ts';

/**
 * The tables in memory.
 *
 * A segment's value is a row: one combination of answers. `columns` are the sources whose country codes are in the rows;
 * `codes[c][row]` indexes `countries` (0: none), and `networks[row]` indexes `asns` and `orgs` (0: none).
 */
export interface Tables {
  readonly sources: readonly IpSource[];
  readonly columns: readonly string[];
  readonly segments: SegmentTable;
  readonly codes: readonly Uint32Array[];
  readonly networks: Uint32Array;
  readonly countries: TextTable;
  readonly asns: Uint32Array;
  readonly orgs: TextTable;
}
