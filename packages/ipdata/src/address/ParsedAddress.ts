/** An address as numbers: v4 as one unsigned 32-bit value, v6 as four, the highest first. */
export type ParsedAddress =
  | { readonly family: 4; readonly value: number }
  | { readonly family: 6; readonly words: readonly [number, number, number, number] };
