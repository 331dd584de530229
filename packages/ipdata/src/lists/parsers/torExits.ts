import type { ListEntry } from '../ListEntry.ts';
import { csvRows } from './csvRows.ts';
import { notAList } from './notAList.ts';
import { readRange } from './readRange.ts';

/** Exits as `fingerprint, address, port` under a heading; throws `IpDataError` `not-a-list`. */
export function* torExits(text: string): Generator<ListEntry> {
  for (const [fields, number] of csvRows(text)) {
    if (number === 1 && fields[1] === 'ipaddr') continue;
    const [relay = '', address = ''] = fields;
    if (!/^[0-9A-F]{40}$/i.test(relay)) throw notAList('Not a relay', number, fields.join());
    yield readRange(address, number);
  }
}
