import { countryOf } from '../own/countryOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { placeFacts } from '../own/placeFacts.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** The place of a flat record: IPinfo's, ip-location-db's and their like; older ones hold the code in `country`. */
export function flatPlace(record: MmdbRecord): OwnFacts {
  return placeFacts({
    country: countryOf(record.country_code) ?? record.country,
    zones: [record.timezone ?? record.time_zone],
    region: record.region_name ?? record.region ?? record.state1,
    city: record.city,
    radiusKm: record.radius,
  });
}
