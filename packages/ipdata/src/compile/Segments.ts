/**
 * One source's answers over the whole address space, as starts in ascending order.
 *
 * A start is a v4 address in `hi` (`lo` is 0) or a v6 /64 in `hi` and `lo`; `values[i]` holds up to the next start, 0 is
 * no answer.
 */
export interface Segments {
  readonly hi: Uint32Array;
  readonly lo: Uint32Array;
  readonly values: Uint32Array;
}
