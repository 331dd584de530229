/**
 * Whether a zone stands for no place: UTC and its like, and Firefox resistFingerprinting's Atlantic/Reykjavik (measured
 * in 153; older ones say UTC), which on Iceland is a place.
 */
export function neutralZone(zone: string, january: number, july: number, countries: readonly string[]): boolean {
  if (january !== 0 || july !== 0) return false;
  if (zone === 'Atlantic/Reykjavik') return !countries.includes('IS');
  return zone === 'UTC' || zone === 'GMT' || zone.startsWith('Etc/');
}
