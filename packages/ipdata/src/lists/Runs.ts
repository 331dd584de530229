/**
 * A number for every address of a family: what holds from one key to the next.
 *
 * `keys` are `width` words each (1 for v4, 4 for v6), ascending from the lowest address; 0 is no answer.
 */
export interface Runs {
  readonly width: 1 | 4;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}
