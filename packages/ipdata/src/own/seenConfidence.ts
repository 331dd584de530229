const dayMs = 86_400_000;

/**
 * How far a sighting counts (`2026-05-11`) in data as of a day: people's addresses pass from a proxy to the next customer
 * of the provider within days. Undefined, no limit, where it is fresh or not told.
 */
export function seenConfidence(lastSeen: unknown, asOf: string): 'low' | 'medium' | undefined {
  const days = (Date.parse(asOf) - Date.parse(String(lastSeen))) / dayMs;
  if (!(days > 7)) return undefined;
  return days > 30 ? 'low' : 'medium';
}
