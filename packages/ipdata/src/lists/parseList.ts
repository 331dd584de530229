import { addressScope } from '../address/addressScope.ts';
import { IpDataError } from '../IpDataError.ts';
import { EntryTable } from './EntryTable.ts';
import { heldAddresses } from './heldAddresses.ts';
import type { ListEntry } from './ListEntry.ts';
import type { ListSource } from './ListSource.ts';
import { layRuns } from './layRuns.ts';
import type { ParsedList } from './ParsedList.ts';
import { rangeBits } from './rangeBits.ts';

const widestByDefault = { 4: 8, 6: 20 } as const;

/**
 * Reads the files of a list, by file name, and holds them against its bounds.
 *
 * Ranges that begin or end outside the public space are dropped. Throws `IpDataError`: `not-a-list` where a file is
 * missing or has another form (`values` has `file`, `line`, `text`), `list-bounds` where the list is too small, too large
 * or too wide.
 */
export function parseList(source: ListSource, texts: Readonly<Record<string, string>>): ParsedList {
  const entries = new EntryTable();
  const excluded = new EntryTable();
  const { bounds } = source;
  const [least, most] = bounds.entries;
  const outside = (message: string, values: Record<string, string | number>) =>
    new IpDataError('list-bounds', message, { list: source.name, ...values });
  let read = 0;
  let dropped = 0;

  for (const { name, entryName, excludes, parse } of source.files) {
    const text = texts[name];
    if (text === undefined) throw new IpDataError('not-a-list', 'A file is missing', { list: source.name, file: name });
    if (text.length > bounds.bytes)
      throw outside('A file is too long', { file: name, bytes: text.length, most: bounds.bytes });
    for (const entry of named(parse, text, source.name, name)) {
      const { first, last } = entry;
      if (++read > most) throw outside('The list has too many entries', { most });
      const bits = rangeBits(first, last);
      if (bits < (bounds.widest ?? widestByDefault)[first.family]) {
        throw outside('A range is too wide', { file: name, family: first.family, bits });
      }
      if (addressScope(first) !== 'public' || addressScope(last) !== 'public') {
        dropped++;
        continue;
      }
      (excludes ? excluded : entries).add(entry, entryName);
    }
  }
  if (entries.length < least) throw outside('The list has too few entries', { entries: entries.length, least });
  const addresses = bounds.v4 === undefined ? 0 : heldAddresses(layRuns(entries, 4));
  if (bounds.v4 !== undefined && addresses > bounds.v4) {
    throw outside('The list names too many addresses', { addresses, most: bounds.v4 });
  }
  return { source, entries, excluded, counts: { read, dropped } };
}

/** The entries of one file; what its parser throws is told the file. */
function* named(parse: (text: string) => Iterable<ListEntry>, text: string, list: string, file: string) {
  try {
    yield* parse(text);
  } catch (cause) {
    if (!(cause instanceof IpDataError)) throw cause;
    throw new IpDataError('not-a-list', cause.message, { list, file, ...cause.values }, cause.cause);
  }
}
