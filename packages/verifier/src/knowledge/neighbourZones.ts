import { countryZones } from '@countersign/ipdata';
import { landNeighbours } from './landNeighbours.ts';

/** Lists of countries are shared between answers of the IP facts, so that the work is kept by list. */
const held = new WeakMap<readonly string[], readonly string[]>();

/** The IANA zones of all countries that share a land border with one of these. */
export function neighbourZones(countries: readonly string[]): readonly string[] {
  const known = held.get(countries);
  if (known) return known;
  const zones = new Set(countries.flatMap(landNeighbours).flatMap((country) => countryZones[country] ?? []));
  const list = [...zones];
  held.set(countries, list);
  return list;
}
