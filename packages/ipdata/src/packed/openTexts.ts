import type { TextTable } from './TextTable.ts';

const lineFeed = 10;

/** Opens texts that are joined by line feeds; undefined where they are not `count`. */
export function openTexts(packed: Uint8Array, count: number): TextTable | undefined {
  // A copy, so that the file is not kept for them.
  const bytes = new Uint8Array(packed);
  if (count === 0) return bytes.length === 0 ? { length: 0, at: () => '' } : undefined;
  // Each text but the last ends with a byte of its own, so a count beyond that is none to make room for.
  if (count > bytes.length + 1) return undefined;
  const starts = new Uint32Array(count + 1);
  let found = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (found >= count) return undefined;
    starts[found++] = at + 1;
  }
  if (found !== count) return undefined;
  starts[count] = bytes.length + 1;
  const decoder = new TextDecoder();
  return {
    length: count,
    at(index) {
      const start = starts[index];
      const end = starts[index + 1];
      return start === undefined || end === undefined ? '' : decoder.decode(bytes.subarray(start, end - 1));
    },
  };
}
