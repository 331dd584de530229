/**
 * What becomes a section of a packed file: unsigned 32-bit numbers, or texts.
 *
 * Numbers that mostly grow are packed smaller with `ascending`. A line feed inside a text becomes a space.
 */
export type Section =
  | { readonly numbers: Uint32Array; readonly ascending?: boolean }
  | { readonly texts: readonly string[] };
