import type { ListEntry } from '../ListEntry.ts';
import { csvRows } from './csvRows.ts';
import { isCountry } from './isCountry.ts';
import { notAList } from './notAList.ts';
import { readRange } from './readRange.ts';

/** Ranges and their countries, `first,last,country`; those without one are left out. Throws `IpDataError` `not-a-list`. */
export function* countryRows(text: string): Generator<ListEntry> {
  for (const [fields, number] of csvRows(text)) {
    const [first = '', last = '', country = ''] = fields;
    if (!/^[A-Z]{0,2}$/i.test(country)) throw notAList('Not a country', number, fields.join());
    const range = readRange(first, number, last);
    const code = country.toUpperCase();
    if (isCountry(code)) yield { ...range, country: code };
  }
}
