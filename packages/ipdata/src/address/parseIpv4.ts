const ZERO = 48;
const DOT = 46;

/**
 * Reads dotted decimal, four parts, no leading zeros (RFC 6943 3.1.1: other spellings mean different hosts to different
 * readers); answers an unsigned 32-bit number, or -1 where the text is no such address.
 */
export function parseIpv4(text: string): number {
  const length = text.length;
  if (length < 7 || length > 15) return -1;
  let value = 0;
  let part = 0;
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) {
      if (digits === 0 || ++dots > 3) return -1;
      value = value * 256 + part;
      part = 0;
      digits = 0;
      continue;
    }
    const digit = code - ZERO;
    if (digit < 0 || digit > 9 || (digits > 0 && part === 0)) return -1;
    part = part * 10 + digit;
    if (part > 255) return -1;
    digits++;
  }
  return dots === 3 && digits > 0 ? value * 256 + part : -1;
}
