import { percent } from './percent.ts';

/** A part of a whole, with its share in percent. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '0 of 0' : `${part} of ${whole} (${percent(part / whole)})`;
