import { parseAddress } from '../../address/parseAddress.ts';
import { parseCidr } from '../../address/parseCidr.ts';
import { compareAddresses } from '../compareAddresses.ts';
import type { ListEntry } from '../ListEntry.ts';
import { lastAddress } from '../lastAddress.ts';
import { notAList } from './notAList.ts';

/**
 * Reads a network in CIDR form or a lone address, or with `end` the range of two addresses.
 *
 * Throws `IpDataError` `not-a-list`, with the number of the line and its text.
 */
export function readRange(text: string, line: number, end?: string): Pick<ListEntry, 'first' | 'last'> {
  try {
    if (end === undefined) {
      const cidr = parseCidr(text);
      return { first: cidr.network, last: lastAddress(cidr) };
    }
    const first = parseAddress(text);
    const last = parseAddress(end);
    if (first.family === last.family && compareAddresses(first, last) <= 0) return { first, last };
  } catch (cause) {
    throw notAList('Not a network', line, end === undefined ? text : `${text} ${end}`, cause);
  }
  throw notAList('A range ends before it begins', line, `${text} ${end}`);
}
