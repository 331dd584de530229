import { zoneOffset } from '../../../packages/verifier/src/knowledge/zoneOffset.ts';
import type { ClockReading } from '../../../packages/verifier/src/knowledge/zoneRule.ts';
import { zoneYear } from '../../../packages/verifier/src/knowledge/zoneYear.ts';

const known = new Map<string, ClockReading | null>();

/** What a page's clock says in a zone at an instant; null where this runtime does not know the zone. */
export function clockOf(zone: string, at: number): ClockReading | null {
  const held = known.get(zone);
  if (held !== undefined) return held;
  const year = new Date(at).getUTCFullYear();
  const offsets = zoneYear(zone, year);
  const now = zoneOffset(zone, at);
  const clock = offsets === null || now === null ? null : { zone, year, now, ...offsets };
  known.set(zone, clock);
  return clock;
}
