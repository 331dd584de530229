import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { dictionary } from './dictionary.ts';

/** Longest text that is unpacked, in bytes; a request's headers are 16 kB at most in node. */
const maxOutputLength = 32_768;
const window = { windowBits: 13, memLevel: 6, dictionary } as const;

/** Deflates latin-1 text, as header values are, with the preset dictionary. */
export const packText = (text: string): Buffer => deflateRawSync(Buffer.from(text, 'latin1'), { ...window, level: 9 });

/** Inflates what `packText` made; throws where it is not that. */
export const unpackText = (bytes: Buffer): string =>
  inflateRawSync(bytes, { ...window, maxOutputLength }).toString('latin1');
