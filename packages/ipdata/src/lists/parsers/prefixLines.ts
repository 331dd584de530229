import type { ListEntry } from '../ListEntry.ts';
import { listLines } from './listLines.ts';
import { readRange } from './readRange.ts';

/** A network or an address a line; a comment may follow it. Throws `IpDataError` `not-a-list`. */
export function* prefixLines(text: string): Generator<ListEntry> {
  for (const [line, number] of listLines(text)) {
    const comment = line.search(/[#;]/);
    yield readRange(comment < 0 ? line : line.slice(0, comment).trimEnd(), number);
  }
}
