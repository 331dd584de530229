import { expect, test } from 'vitest';
import { countryZones } from './countryZones.ts';

function offset(zone: string, month: number): number {
  const at = new Date(Date.UTC(2026, month, 15));
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}

/** The pairs of January and July offsets that a country's zones have: what the zone rule compares. */
function signatures(zones: readonly string[]): string[] {
  return [...new Set(zones.map((zone) => `${offset(zone, 0)}/${offset(zone, 6)}`))].sort();
}

const severalSignatures = 'AQ AU BR CA CD CL CN EC ES FM GL ID KI MN MX NZ PF PG PT RU UA UM US'.split(' ');

test('this runtime knows every zone', () => {
  const unknown = Object.values(countryZones)
    .flat()
    .filter((zone) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return false;
      } catch {
        return true;
      }
    });
  // The newest zone, of tzdata 2025b, is not in every supported runtime.
  expect(unknown.filter((zone) => zone !== 'America/Coyhaique')).toEqual([]);
});

test('23 countries have zones that differ in their yearly offsets', () => {
  const known = (zones: readonly string[]) => zones.filter((zone) => zone !== 'America/Coyhaique');
  const several = Object.keys(countryZones).filter((code) => signatures(known(countryZones[code] ?? [])).length > 1);
  expect(several.sort()).toEqual(severalSignatures);
});

test('the offsets are those of the countries by CLDR', () => {
  const differing = Object.keys(countryZones).filter((code) => {
    const { timeZones } = new Intl.Locale(`und-${code}`) as Intl.Locale & { timeZones?: string[] };
    const zones = (countryZones[code] ?? []).filter((zone) => zone !== 'America/Coyhaique');
    return timeZones !== undefined && timeZones.length > 0 && `${signatures(timeZones)}` !== `${signatures(zones)}`;
  });
  expect(differing).toEqual([]);
});
