/** Addresses of one family, both ends included; v6 as the upper 64 bits. */
export interface Range {
  readonly first: bigint;
  readonly last: bigint;
}
