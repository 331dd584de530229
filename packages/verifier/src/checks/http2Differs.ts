import { http2Reading } from '../knowledge/http2Reading.ts';
import type { RequestFacts } from './RequestFacts.ts';

const parts = ['settings', 'window', 'pseudo'] as const;

/**
 * Whether two requests came from two HTTP/2 clients, by what one client keeps from connection to connection: SETTINGS,
 * window, order of pseudo-headers; null where neither was seen of both.
 */
export function http2Differs(a: RequestFacts, b: RequestFacts): boolean | null {
  const first = a.observation.h2;
  const second = b.observation.h2;
  if (first === undefined || second === undefined) return null;
  const one = http2Reading(first);
  // The common case: connections of one client, or one connection.
  if (first === second) return one.settings === null && one.pseudo === null ? null : false;
  const other = http2Reading(second);
  let compared = false;
  for (const part of parts) {
    if (one[part] === null || other[part] === null) continue;
    if (one[part] !== other[part]) return true;
    compared = true;
  }
  return compared ? false : null;
}
