import { fragments, rarerFragments } from './fragments.ts';

/** Codes of fragments begin here; what is below is ASCII as it is. */
const firstCode = 0x80;
/** Says that the next byte is the place of one of the rarer fragments. */
const rarer = 0xfe;
/** Says that the next byte is a character as it is, which a character above ASCII needs. */
const literal = 0xff;

/** Fragments and their bytes by their first two characters, the longest first. */
const byStart = new Map<string, { text: string; bytes: readonly number[] }[]>();
for (const { text, bytes } of [
  ...fragments.map((text, index) => ({ text, bytes: [firstCode + index] })),
  ...rarerFragments.map((text, index) => ({ text, bytes: [rarer, index] })),
]) {
  const start = text.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), { text, bytes }]);
}
for (const candidates of byStart.values()) candidates.sort((a, b) => b.text.length - a.text.length);

/** Writes latin-1 text with each known fragment, longest first, as one byte. */
export function substitute(text: string): Buffer {
  const bytes: number[] = [];
  let at = 0;
  while (at < text.length) {
    const found = byStart.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate.text, at));
    if (found) {
      bytes.push(...found.bytes);
      at += found.text.length;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code >= firstCode) bytes.push(literal);
    bytes.push(code & 0xff);
    at += 1;
  }
  return Buffer.from(bytes);
}

/** Reads what `substitute` wrote. */
export function restore(bytes: Buffer): string {
  let text = '';
  let plain = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (code < firstCode) continue;
    if (plain < at) text += bytes.toString('latin1', plain, at);
    if (code === literal || code === rarer) {
      at += 1;
      const next = bytes[at] ?? 0;
      text += code === literal ? String.fromCharCode(next) : (rarerFragments[next] ?? '');
    } else text += fragments[code - firstCode] ?? '';
    plain = at + 1;
  }
  return plain < bytes.length ? text + bytes.toString('latin1', plain) : text;
}
