import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { dictionary } from './dictionary.ts';
import { restore, substitute } from './substitution.ts';

/** Longest text that is unpacked, in bytes; a request's headers are 16 kB at most in node. */
const maxOutputLength = 32_768;
const window = { windowBits: 13, memLevel: 6, dictionary } as const;
/** Bytes up to which a substituted text is taken as it is: deflate would hardly beat it. */
const short = 100;
const form = { substituted: 0, deflated: 1 } as const;

/**
 * Packs latin-1 text, as header values are; its first byte says how.
 *
 * Usual requests are written by fragments, which are read back in a fifth of the time that zlib takes to set up; a
 * verify opens seven. What is unusual, such as a long User-Agent, is deflated with the preset dictionary.
 */
export function packText(text: string): Buffer {
  const substituted = substitute(text);
  const deflated =
    substituted.length > short ? deflateRawSync(Buffer.from(text, 'latin1'), { ...window, level: 9 }) : null;
  if (deflated && deflated.length < substituted.length) return Buffer.concat([Buffer.of(form.deflated), deflated]);
  return Buffer.concat([Buffer.of(form.substituted), substituted]);
}

/** Unpacks what `packText` made; throws where it is not that. */
export function unpackText(bytes: Buffer): string {
  const packed = bytes.subarray(1);
  if (bytes[0] === form.substituted) return restore(packed);
  return inflateRawSync(packed, { ...window, maxOutputLength }).toString('latin1');
}
