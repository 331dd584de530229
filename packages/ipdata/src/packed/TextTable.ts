/**
 * Texts by number, kept as the bytes they were read from and decoded when they are asked for.
 *
 * `at` answers an empty text for a number that is not there.
 */
export interface TextTable {
  readonly length: number;
  at(index: number): string;
}
