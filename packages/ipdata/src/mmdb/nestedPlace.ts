import { countryZones } from '../countryZones.ts';
import { countryOf } from '../own/countryOf.ts';
import { mapOf } from '../own/mapOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { placeFacts } from '../own/placeFacts.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

const nameOf = (place: unknown): unknown => {
  const names = mapOf(mapOf(place).names);
  return names.en ?? Object.values(names)[0];
};

/**
 * The place of a nested record: MaxMind's Country, City and Enterprise, and what others make in their form.
 *
 * The country in which a block is registered is no place and is not read; a represented one (a base of its army) lends
 * its zones. GeoLite's default, the middle of a country, comes without a city or with a radius that voids it.
 */
export function nestedPlace(record: MmdbRecord): OwnFacts {
  const location = mapOf(record.location);
  const represented = countryOf(mapOf(record.represented_country).iso_code) ?? '';
  return placeFacts({
    country: mapOf(record.country).iso_code,
    zones: [...(countryZones[represented] ?? []), location.time_zone],
    region: nameOf(Array.isArray(record.subdivisions) ? record.subdivisions[0] : undefined),
    city: nameOf(record.city),
    radiusKm: location.accuracy_radius,
  });
}
