/**
 * Decodes strict base64url: unpadded, no other alphabet, no stray bits in the last character; else null.
 *
 * Lenient decoders let one token be written in many ways (Wycheproof's `base64` vectors), and Buffer's is lenient.
 */
export function decodeBase64url(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}
