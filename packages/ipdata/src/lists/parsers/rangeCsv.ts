import type { ListEntry } from '../ListEntry.ts';
import { csvRows } from './csvRows.ts';
import { readRange } from './readRange.ts';

/** Ranges with the name of who owns them: `first,last,name,...`; throws `IpDataError` `not-a-list`. */
export function* rangeCsv(text: string): Generator<ListEntry> {
  for (const [[first = '', last = '', name = ''], number] of csvRows(text)) {
    yield { ...readRange(first, number, last), ...(name === '' ? {} : { name }) };
  }
}
