/**
 * What a list cannot be without being wrong.
 *
 * `entries`: the least and the most, over its files. `bytes`: the most of one file, unpacked. `v4`: the most addresses
 * that it may name in all. `widest`: the fewest bits that a prefix of each family may have, /8 and /20 unless given.
 */
export interface ListBounds {
  readonly entries: readonly [least: number, most: number];
  readonly bytes: number;
  readonly v4?: number;
  readonly widest?: { readonly 4: number; readonly 6: number };
}
