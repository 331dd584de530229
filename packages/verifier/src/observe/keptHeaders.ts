import type { ObservedHeader } from './observation.ts';

const keptNames: ReadonlySet<string> = new Set(['user-agent', 'origin', 'priority', 'content-type', 'te']);
/**
 * Characters of a value that are kept: no browser's is as long, and what reads values goes over them more than once, for
 * which a client that sends 16 kB (64 over HTTP/2) made the server wait a second.
 */
const longest = 1024;
const keptPrefixes = ['sec-ch-ua', 'sec-fetch-', 'accept'] as const;

/** Cuts a Referer to its origin; null where it is no URL. */
function refererOrigin(value: string): string | null {
  try {
    return new URL(value).origin;
  } catch {
    return null;
  }
}

/**
 * Keeps the names of all headers in their order and case, and the values of those alone that a check may read.
 *
 * Pseudo-headers are left out; a Referer is cut to its origin; the values of all else, Cookie and Authorization with
 * them, are never kept.
 */
export function keptHeaders(pairs: readonly (readonly [name: string, value: string])[]): ObservedHeader[] {
  const headers: ObservedHeader[] = [];
  for (const [name, value] of pairs) {
    if (name.startsWith(':')) continue;
    const lower = name.toLowerCase();
    if (keptNames.has(lower) || keptPrefixes.some((prefix) => lower.startsWith(prefix))) {
      headers.push({ name, value: value.length > longest ? value.slice(0, longest) : value });
    } else if (lower === 'referer') {
      const origin = refererOrigin(value);
      headers.push(origin === null ? { name } : { name, value: origin });
    } else headers.push({ name });
  }
  return headers;
}
