import type { Brand } from './greaseBrands.ts';

/** Whether a list is another with one brand of that name put behind it. */
export function brandAppended(list: readonly Brand[], other: readonly Brand[], name: string): boolean {
  if (list.length !== other.length + 1 || list.at(-1)?.brand !== name) return false;
  return other.every(({ brand, version }, index) => list[index]?.brand === brand && list[index]?.version === version);
}
