import type { ListEntry } from '../ListEntry.ts';
import { isCountry } from './isCountry.ts';
import { listLines } from './listLines.ts';
import { notAList } from './notAList.ts';
import { readRange } from './readRange.ts';

/**
 * The tables of iptoasn.com, tabs between: `first last number country description`.
 *
 * Number 0 is space that nobody announces: left out. Throws `IpDataError` `not-a-list`.
 */
export function* asnTable(text: string): Generator<ListEntry> {
  for (const [line, at] of listLines(text)) {
    const [first = '', last = '', number = '', country = '', org = ''] = line.split('\t');
    if (!/^\d{1,10}$/.test(number) || Number(number) > 0xffffffff) throw notAList('Not a number of an AS', at, line);
    const range = readRange(first, at, last);
    if (Number(number) === 0) continue;
    yield { ...range, asn: Number(number), ...(org && { org }), ...(isCountry(country) && { country }) };
  }
}
