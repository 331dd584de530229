import { countryZones } from '../countryZones.ts';
import { textOf } from './textOf.ts';

/** A country's code; none for codes of no country that databases use (`AP`, `EU`, `ZZ`), and for names. */
export function countryOf(value: unknown): string | undefined {
  const code = textOf(value)?.toUpperCase();
  return code !== undefined && Object.hasOwn(countryZones, code) ? code : undefined;
}
