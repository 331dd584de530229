import { notAList } from './notAList.ts';

/**
 * The lines of a list that say something, trimmed, with their numbers from 1; comments begin with `#` or `;`.
 *
 * A byte order mark, CR LF and empty lines are let pass. Throws `IpDataError` `not-a-list` where the text is a page or
 * holds what no list of text holds (a NUL byte: a packed file that was not unpacked).
 */
export function* listLines(text: string): Generator<readonly [line: string, number: number]> {
  let number = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end).trim();
    at = end + 1;
    number++;
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('<')) throw notAList('A page came instead of a list', number, line);
    if (line.includes('\0')) throw notAList('These bytes are no text', number, line);
    yield [line, number];
  }
}
