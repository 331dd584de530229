import { ownOrigin } from './ownOrigin.ts';

/** Origin of the top page; null in a frame whose browser does not tell (Firefox has no ancestorOrigins). */
export function topOrigin(): string | null {
  if (window === window.top) return ownOrigin();
  const { ancestorOrigins } = location;
  return ancestorOrigins?.[ancestorOrigins.length - 1] ?? null;
}
