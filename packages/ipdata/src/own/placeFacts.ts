import { countryZones } from '../countryZones.ts';
import { countryOf } from './countryOf.ts';
import type { OwnFacts } from './OwnFacts.ts';
import { textOf } from './textOf.ts';

/** From here a radius (km) is a country's: the city is where its middle is, or the capital. */
const noPlaceKm = 500;
const allZones: ReadonlySet<string> = new Set(Object.values(countryZones).flat());

/** What a record says of a place, under whatever names; of `zones` those count that the country does not have. */
export interface ToldPlace {
  country: unknown;
  zones: readonly unknown[];
  region: unknown;
  city: unknown;
  radiusKm: unknown;
}

/** A place as facts: what cannot be read is left out, and so are region and city where the radius voids them. */
export function placeFacts(told: ToldPlace): OwnFacts {
  const country = countryOf(told.country);
  const own = countryZones[country ?? ''] ?? [];
  const zones = told.zones.filter(
    (zone): zone is string => allZones.has(zone as string) && !own.includes(zone as string),
  );
  const placed = !(Number(told.radiusKm ?? 0) >= noPlaceKm);
  const [region, city] = placed ? [textOf(told.region), textOf(told.city)] : [];
  return {
    ...(country === undefined ? {} : { country }),
    ...(zones.length > 0 ? { zones } : {}),
    ...(region === undefined ? {} : { region }),
    ...(city === undefined ? {} : { city }),
  };
}
