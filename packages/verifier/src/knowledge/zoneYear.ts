import { zoneOffset } from './zoneOffset.ts';

/** Offsets of a zone on 15 January and 15 July of a year, 12:00 UTC, in minutes (UTC minus local); null if unknown. */
export function zoneYear(zone: string, year: number): { january: number; july: number } | null {
  const january = zoneOffset(zone, Date.UTC(year, 0, 15, 12));
  const july = zoneOffset(zone, Date.UTC(year, 6, 15, 12));
  return january === null || july === null ? null : { january, july };
}
