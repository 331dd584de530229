import type { ListEntry } from '../ListEntry.ts';
import { csvRows } from './csvRows.ts';
import { isCountry } from './isCountry.ts';
import { readRange } from './readRange.ts';

/**
 * Self-published places (RFC 8805): `prefix,country,region,city,postal code`, all but the first may be empty.
 *
 * `places: false` leaves the places away, for feeds that say where a machine stands and not who uses it. Throws
 * `IpDataError` `not-a-list`.
 */
export const geofeed = ({ places = true } = {}) =>
  function* (text: string): Generator<ListEntry> {
    for (const [[prefix = '', country = '', region = '', city = ''], number] of csvRows(text)) {
      const range = readRange(prefix, number);
      const code = country.toUpperCase();
      if (!places || !isCountry(code)) {
        yield range;
        continue;
      }
      yield { ...range, country: code, ...(region === '' ? {} : { region }), ...(city === '' ? {} : { city }) };
    }
  };
