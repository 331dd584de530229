/**
 * A number for every address: what holds from one start to the next.
 *
 * `v4Starts` ascend from 0; `v6His` and `v6Los` are the upper halves of v6 starts and ascend from 0 together. Where a
 * /64 is divided, its value is `deepBit + g`, and the lower halves `deepHis`, `deepLos` of its starts, ascending from 0,
 * lie from `deepGroups[g]` to `deepGroups[g + 1]`. 0 is no answer; values are below `deepBit` (2^31).
 */
export interface SegmentTable {
  readonly v4Starts: Uint32Array;
  readonly v4Values: Uint32Array;
  readonly v6His: Uint32Array;
  readonly v6Los: Uint32Array;
  readonly v6Values: Uint32Array;
  readonly deepGroups: Uint32Array;
  readonly deepHis: Uint32Array;
  readonly deepLos: Uint32Array;
  readonly deepValues: Uint32Array;
}
