import { zoneOffset } from './zoneOffset.ts';

/** The zones among `zones` that keep the same offsets on 15 January and 15 July, 12:00 UTC, of the year. */
export function zonesKeeping(
  zones: readonly string[],
  claim: { year: number; january: number; july: number },
): string[] {
  const january = Date.UTC(claim.year, 0, 15, 12);
  const july = Date.UTC(claim.year, 6, 15, 12);
  return zones.filter((zone) => zoneOffset(zone, january) === claim.january && zoneOffset(zone, july) === claim.july);
}
