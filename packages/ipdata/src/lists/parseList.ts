import { addressScope } from '../address/addressScope.ts';
import { IpDataError } from '../IpDataError.ts';
import type { ListEntry } from './ListEntry.ts';
import type { ListSource } from './ListSource.ts';
import type { ParsedList } from './ParsedList.ts';
import { rangeBits } from './rangeBits.ts';

const widestByDefault = { 4: 8, 6: 16 } as const;

/**
 * Reads the files of a list, by file name, and holds them against its bounds.
 *
 * Ranges that begin or end outside the public space are dropped. Throws `IpDataError`: `not-a-list` where a file is
 * missing or has another form (`values` has `file`, `line`, `text`), `list-bounds` where the list is too small, too large
 * or too wide.
 */
export function parseList(source: ListSource, texts: Readonly<Record<string, string>>): ParsedList {
  const entries: ListEntry[] = [];
  const excluded: ListEntry[] = [];
  const { bounds } = source;
  const [least, most] = bounds.entries;
  const outside = (message: string, values: Record<string, string | number>) =>
    new IpDataError('list-bounds', message, { list: source.name, ...values });
  let read = 0;
  let dropped = 0;
  let v4 = 0;

  for (const { name, entryName, excludes, parse } of source.files) {
    const text = texts[name];
    if (text === undefined) throw new IpDataError('not-a-list', 'A file is missing', { list: source.name, file: name });
    if (text.length > bounds.bytes)
      throw outside('A file is too long', { file: name, bytes: text.length, most: bounds.bytes });
    for (const entry of named(parse, text, source.name, name)) {
      if (++read > most) throw outside('The list has too many entries', { most });
      const { family } = entry.first;
      const bits = rangeBits(entry.first, entry.last);
      if (bits < (bounds.widest ?? widestByDefault)[family])
        throw outside('A range is too wide', { file: name, family, bits });
      if (addressScope(entry.first) !== 'public' || addressScope(entry.last) !== 'public') {
        dropped++;
        continue;
      }
      if (excludes) {
        excluded.push(entry);
        continue;
      }
      if (entry.first.family === 4 && entry.last.family === 4) v4 += entry.last.value - entry.first.value + 1;
      entries.push(entryName === undefined || entry.name !== undefined ? entry : { ...entry, name: entryName });
    }
  }
  if (entries.length < least) throw outside('The list has too few entries', { entries: entries.length, least });
  if (bounds.v4 !== undefined && v4 > bounds.v4)
    throw outside('The list names too many addresses', { addresses: v4, most: bounds.v4 });
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
