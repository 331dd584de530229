import { countryOf } from './countryOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';
import { placeFacts } from './placeFacts.ts';
import type { RecordFacts } from './RecordFacts.ts';

/** The place of a flat record: IPinfo's, ip-location-db's and their like; older ones hold the code in `country`. */
export function flatPlace(record: MmdbRecord): RecordFacts {
  return placeFacts({
    country: countryOf(record.country_code) ?? record.country,
    zones: [record.timezone ?? record.time_zone],
    region: record.region_name ?? record.region ?? record.state1,
    city: record.city,
    radiusKm: record.radius,
  });
}
