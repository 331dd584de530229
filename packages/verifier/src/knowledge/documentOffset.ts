const minute = 60_000;
/** Zones in force reach from 14 hours ahead of UTC to 12 behind. */
const widest = 15 * 60;

/**
 * Minutes behind UTC, as getTimezoneOffset() counts, of a document's `lastModified` (MM/DD/YYYY hh:mm:ss) that was
 * written at `clock`, ms since the epoch; null where the text is none, or no zone is so far from UTC.
 */
export function documentOffset({ text, clock }: { text: string; clock: number }): number | null {
  const match = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/.exec(text);
  if (!match) return null;
  const [month = 0, day = 0, year = 0, hour = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  const offset = Math.round((clock - Date.UTC(year, month - 1, day, hour, minutes, seconds)) / minute);
  return Math.abs(offset) > widest ? null : offset;
}
