import type { SeenRequest } from '../visit/view.ts';

/** A header's value in the first request that showed it, with the name of that request; null where none did. */
export function headerValue(
  requests: readonly SeenRequest[],
  header: string,
): { value: string; endpoint: string } | null {
  for (const request of requests) {
    const found = request.headers.find(([name, value]) => name.toLowerCase() === header && value !== null);
    if (found?.[1]) return { value: found[1], endpoint: request.endpoint };
  }
  return null;
}
