import type { Manifest } from './Manifest.ts';

/**
 * The tables in memory.
 *
 * `v4Starts` ascends from 0 and `v4Rows[i]` holds for all addresses from `v4Starts[i]` to the next start; v6 likewise
 * by /64 (`v6Hi`, `v6Lo`). A row is one combination of answers: `columns[c][row]` indexes `countries` (0: none), and
 * `rowNetworks[row]` indexes `asns` and `orgs` (0: none).
 */
export interface Tables {
  readonly manifest: Manifest;
  readonly v4Starts: Uint32Array;
  readonly v4Rows: Uint32Array;
  readonly v6Hi: Uint32Array;
  readonly v6Lo: Uint32Array;
  readonly v6Rows: Uint32Array;
  readonly columns: readonly Uint32Array[];
  readonly rowNetworks: Uint32Array;
  readonly countries: readonly string[];
  readonly asns: Uint32Array;
  readonly orgs: readonly string[];
}
