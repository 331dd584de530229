import type { ListEntry } from '../ListEntry.ts';
import { csvRows } from './csvRows.ts';
import { notAList } from './notAList.ts';
import { readRange } from './readRange.ts';

/** Ranges and the AS that announces them, `first,last,number,name`; throws `IpDataError` `not-a-list`. */
export function* networkRows(text: string): Generator<ListEntry> {
  for (const [fields, line] of csvRows(text)) {
    // A name may hold a comma and stand without quotes.
    const [first = '', last = '', number = '', ...name] = fields;
    if (!/^\d{1,10}$/.test(number) || Number(number) > 0xffffffff)
      throw notAList('Not a number of an AS', line, fields.join());
    const range = readRange(first, line, last);
    const org = name.join(', ');
    if (Number(number) > 0) yield { ...range, asn: Number(number), ...(org === '' ? {} : { org }) };
  }
}
