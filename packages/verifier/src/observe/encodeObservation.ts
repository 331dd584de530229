import type { Observation, ObservedHeader } from './observation.ts';
import { encodeHead } from './observationHead.ts';
import { packText } from './packText.ts';
import { writeRequestLine } from './requestLine.ts';

/** Headers and characters of a value beyond which an observation is cut before it is even deflated. */
const most = { headers: 64, valueCharacters: 512 } as const;

/** Some runtimes read values as UTF-8: what is beyond latin-1 would lose its high byte, and U+010A be a line's end. */
const oneLine = (text: string) => text.replace(/[\r\n]|[^\0-\xff]/g, ' ');
const line = ({ name, value }: ObservedHeader) =>
  value === undefined ? `${oneLine(name)}\n` : `${oneLine(name)}:${oneLine(value)}\n`;

/** The smallest index in 0..last for which `fits`, trusting that more cutting never grows the result; else null. */
function smallest<T>(last: number, attempt: (index: number) => T | null): T | null {
  let [low, high] = [0, last];
  let found: T | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const result = attempt(middle);
    if (result === null) low = middle + 1;
    else {
      found = result;
      high = middle - 1;
    }
  }
  return found;
}

/**
 * Writes an observation in `limit` bytes at most; `before` is text that travels in the same deflated block.
 *
 * What does not fit loses values, longest first, then names from the end, and says `truncated`; where names are lost, its
 * order is unknown. Throws `RangeError` where not even the bare facts fit.
 */
export function encodeObservation(observation: Observation, limit: number, before = ''): Buffer {
  const start = `${before}${oneLine(writeRequestLine(observation))}\n`;
  const attempt = (headers: readonly ObservedHeader[], truncated: boolean): Buffer | null => {
    const ordered = observation.ordered && headers.length === observation.headers.length;
    const head = encodeHead(truncated ? { ...observation, ordered, truncated: true } : observation);
    const text = packText(start + headers.map(line).join(''));
    return head.length + text.length <= limit ? Buffer.concat([head, text]) : null;
  };

  const sane = observation.headers.slice(0, most.headers).map((header) => {
    return header.value !== undefined && header.value.length > most.valueCharacters ? { name: header.name } : header;
  });
  const cut = sane.length < observation.headers.length || sane.some((header, i) => header !== observation.headers[i]);
  const whole = attempt(sane, cut || observation.truncated === true);
  if (whole) return whole;

  const longest = sane
    .map((header, index) => ({ index, length: header.value?.length ?? 0 }))
    .sort((a, b) => b.length - a.length);
  const withoutValues = (count: number) => {
    const dropped = new Set(longest.slice(0, count).map(({ index }) => index));
    return sane.map((header, index) => (dropped.has(index) ? { name: header.name } : header));
  };
  const fitted =
    smallest(sane.length, (count) => attempt(withoutValues(count), true)) ??
    smallest(sane.length, (count) => attempt(withoutValues(sane.length).slice(0, sane.length - count), true));
  if (!fitted) throw new RangeError(`an observation does not fit into ${limit} bytes`);
  return fitted;
}
