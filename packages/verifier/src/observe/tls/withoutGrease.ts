import { isGrease } from './isGrease.ts';

/** Drops GREASE (RFC 8701 section 2). */
export function withoutGrease(values: readonly number[]): number[] {
  return values.filter((value) => !isGrease(value));
}
