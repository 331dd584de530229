/** Zones whose formatter is kept: more than IANA has names for, few enough that made-up names cannot fill memory. */
const kept = 1024;
const formats = new Map<string, Intl.DateTimeFormat | null>();
const offsets = new Map<string, number>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const held = formats.get(zone);
  if (held !== undefined) return held;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // A name that this runtime's tzdata does not know.
  }
  if (formats.size >= kept) formats.clear();
  formats.set(zone, format);
  return format;
}

/**
 * Offset of a zone at an instant by the server's tzdata, in minutes as getTimezoneOffset() counts (UTC minus local).
 *
 * Null where the runtime does not know the name or the instant. Every known transition falls on a quarter of an hour,
 * so that answers are kept by that.
 */
export function zoneOffset(zone: string, at: number): number | null {
  const quarter = Math.floor(at / 900_000) * 900_000;
  if (!Number.isFinite(quarter) || Math.abs(quarter) > 8.64e15) return null;
  const key = `${zone} ${quarter}`;
  const held = offsets.get(key);
  if (held !== undefined) return held;
  const format = formatOf(zone);
  if (format === null) return null;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(quarter)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const offset = Math.round((quarter - Date.UTC(year, month - 1, day, hour, minute)) / 60_000);
  if (offsets.size >= kept * 4) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
