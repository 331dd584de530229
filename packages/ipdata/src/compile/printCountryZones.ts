import { readFileSync } from 'node:fs';

// Prints src/countryZones.ts from a zone.tab: `npm run zones -- /usr/share/zoneinfo/zone.tab > src/countryZones.ts`.
const zones = new Map<string, string[]>([['XK', ['Europe/Belgrade']]]);
for (const line of readFileSync(process.argv[2] ?? '/usr/share/zoneinfo/zone.tab', 'utf8').split('\n')) {
  const [country, , zone] = line.split('\t');
  if (line.startsWith('#') || country === undefined || zone === undefined) continue;
  zones.set(country, [...(zones.get(country) ?? []), zone]);
}
console.log(`/**
 * The IANA time zones of each country, by ISO 3166-1 alpha-2 code.
 *
 * From zone.tab of tzdata 2026f (public domain), which gives each country its own zones where zone1970.tab merges them;
 * XK (Kosovo) is not in ISO 3166 and keeps Belgrade's time. A runtime with older tzdata may not know the newest names.
 */
export const countryZones: Readonly<Record<string, readonly string[]>> = {`);
for (const [country, names] of [...zones].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`  ${country}: [${names.map((name) => `'${name}'`).join(', ')}],`);
}
console.log('};');
