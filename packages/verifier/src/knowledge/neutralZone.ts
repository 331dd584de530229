/** Names of UTC that stand outside Etc/ in tzdata (backward), and `Factory`, which says that none was set. */
const placeless: ReadonlySet<string> = new Set([
  'UTC',
  'GMT',
  'GMT0',
  'GMT+0',
  'GMT-0',
  'Greenwich',
  'UCT',
  'Universal',
  'Zulu',
  'Factory',
]);

/** Whether a zone is UTC, or another that tzdata gives no place (`Etc/…`, such as ships keep). */
export const placelessZone = (zone: string): boolean => placeless.has(zone) || zone.startsWith('Etc/');

/**
 * Whether a zone stands for no place: UTC and its like, and Firefox resistFingerprinting's Atlantic/Reykjavik (measured
 * in 153; older ones say UTC), which on Iceland is a place. `gecko`: the browser may be one of Firefox's.
 */
export function neutralZone(
  zone: string,
  january: number,
  july: number,
  countries: readonly string[],
  gecko: boolean,
): boolean {
  if (zone === 'Atlantic/Reykjavik') return gecko && january === 0 && july === 0 && !countries.includes('IS');
  return placelessZone(zone);
}
