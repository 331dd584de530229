/**
 * Zones whose country changed its time after tzdata 2025c, which Node 20 and 24 come with: a device that keeps itself up
 * to date knows it before the server does.
 *
 * tzdata 2026b to 2026f (NEWS): British Columbia, Alberta, the Northwest Territories and Manitoba keep summer time for
 * good, Morocco keeps +00, Cuba skips a winter. The zones are those whose offsets of 2026 and 2027 differ between the two.
 */
export const changedZones: ReadonlySet<string> = new Set([
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'America/Edmonton',
  'America/Havana',
  'America/Inuvik',
  'America/Rainy_River',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Yellowknife',
  'Canada/Central',
  'Canada/Mountain',
  'Canada/Pacific',
  'Cuba',
]);
