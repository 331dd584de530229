import type { ListEntry } from '../ListEntry.ts';
import { jsonRecords } from './jsonRecords.ts';
import { notAList } from './notAList.ts';
import { parseJson } from './parseJson.ts';
import { readRange } from './readRange.ts';

/**
 * The form that Google gave its lists and most crawlers took over: `{prefixes: [{ipv4Prefix} | {ipv6Prefix}]}`.
 *
 * Throws `IpDataError` `not-a-list`.
 */
export function* jsonPrefixes(text: string): Generator<ListEntry> {
  for (const record of jsonRecords(parseJson(text).prefixes, 'prefixes')) {
    const prefixes = [record.ipv4Prefix, record.ipv6Prefix].filter((prefix) => typeof prefix === 'string');
    if (prefixes.length === 0) throw notAList('A record without a prefix', 1, JSON.stringify(record));
    for (const prefix of prefixes) yield readRange(prefix.trim(), 1);
  }
}
