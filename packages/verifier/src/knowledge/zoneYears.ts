import { zoneYear } from './zoneYear.ts';

/** Lists of zones are shared between answers of the IP facts, so that the work is kept by list. */
const held = new WeakMap<readonly string[], Map<number, ReadonlySet<string>>>();

/** The pairs of offsets in January and July, written `january july`, that occur in a list of zones in a year. */
export function zoneYears(zones: readonly string[], year: number): ReadonlySet<string> {
  let years = held.get(zones);
  if (!years) {
    years = new Map();
    held.set(zones, years);
  }
  const known = years.get(year);
  if (known) return known;
  const keys = new Set<string>();
  for (const zone of zones) {
    const offsets = zoneYear(zone, year);
    if (offsets) keys.add(`${offsets.january} ${offsets.july}`);
  }
  if (years.size > 4) years.clear();
  years.set(year, keys);
  return keys;
}
