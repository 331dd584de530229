import type { EdgeGeo } from '../observe/observation.ts';

/** Codes that say that no country is known: ISO 3166-1 leaves them to users, CLDR's `ZZ` is the unknown region. */
const nowhere: ReadonlySet<string> = new Set(['XX', 'ZZ']);

/** Reads where an edge says that the address is; what cannot be read is left out, undefined where nothing can. */
export function readEdgeGeo(told: { country?: string; zone?: string; asn?: string }): EdgeGeo | undefined {
  const geo: EdgeGeo = {};
  const country = told.country?.trim().toUpperCase() ?? '';
  if (/^(?:[A-Z]{2}|T1)$/.test(country) && !nowhere.has(country)) geo.country = country;
  const zone = told.zone?.trim() ?? '';
  if (zone.length <= 64 && /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(zone)) geo.zone = zone;
  const asn = Number(/^(?:AS)?(\d{1,10})$/i.exec(told.asn?.trim() ?? '')?.[1] ?? 0);
  if (asn > 0 && asn <= 0xffff_ffff) geo.asn = asn;
  return Object.keys(geo).length > 0 ? geo : undefined;
}
