const zero = 48;
const nine = 57;
const colon = 58;
const a = 97;

/**
 * Tells whether a text that is a v6 address is written as RFC 5952 wants it, without a dotted tail.
 *
 * That saves writing it anew: nearly every address comes from a socket, which writes it so.
 */
export function isCanonicalV6(text: string): boolean {
  const length = text.length;
  let written = 0;
  let gap = -1;
  // The longest runs of groups that are written as 0, before `::` and behind it; the run that now goes on.
  let before = 0;
  let behind = 0;
  let run = 0;
  let at = 0;
  while (at < length) {
    if (text.charCodeAt(at) === colon) {
      // A colon here is the second of `::`, or the first where the text begins with it; a 0 beside it belongs in it.
      if (run > 0) return false;
      gap = written;
      at += at === 0 ? 2 : 1;
      if (text.charCodeAt(at) === zero && (at + 1 === length || text.charCodeAt(at + 1) === colon)) return false;
      continue;
    }
    const start = at;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === colon) break;
      if (code < zero || (code > nine && code < a)) return false;
    }
    if (text.charCodeAt(start) === zero) {
      if (at - start > 1) return false;
      run++;
      if (gap < 0) before = Math.max(before, run);
      else behind = Math.max(behind, run);
    } else run = 0;
    written++;
    at++;
  }
  if (gap < 0) return before < 2;
  // `::` is the longest run, the first of equals, and no single group.
  const shortened = 8 - written;
  return shortened > 1 && before < shortened && behind <= shortened;
}
