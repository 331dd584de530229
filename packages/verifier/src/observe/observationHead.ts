import { workerKinds } from '@countersign/contract';
import { formatAddress, parseAddress } from '@countersign/ipdata';
import type { Observation } from './observation.ts';
import type { RequestLine } from './requestLine.ts';

/** The parts of an observation that do not compress, and so travel as bytes. */
export type ObservationHead = Omit<Observation, keyof RequestLine | 'headers' | 'request'>;

const endpoints = ['challenge', 'script', 'inside', 'use', 'inspect'] as const;
const versions = [null, '1.0', '1.1', '2.0', '3.0'] as const;
const schemes = [null, 'http', 'https'] as const;
const families = [null, 4, 6] as const;

function addressBytes(address: string | null): { family: 0 | 1 | 2; bytes: Buffer } {
  if (address === null) return { family: 0, bytes: Buffer.alloc(0) };
  const parsed = parseAddress(address);
  const words = parsed.family === 4 ? [parsed.value] : parsed.words;
  const bytes = Buffer.alloc(words.length * 4);
  for (const [index, word] of words.entries()) bytes.writeUInt32BE(word >>> 0, index * 4);
  return { family: parsed.family === 4 ? 1 : 2, bytes };
}

/** Writes `flags, flags, time (6 bytes), [connection (4)], [address (4 or 16)]`. */
export function encodeHead(head: ObservationHead): Buffer {
  const { family, bytes } = addressBytes(head.address);
  const kind = head.kind === undefined ? 0 : workerKinds.indexOf(head.kind) + 1;
  const fixed = Buffer.alloc(8);
  fixed[0] =
    endpoints.indexOf(head.endpoint) | (kind << 3) | (schemes.indexOf(head.scheme) << 5) | (Number(head.ordered) << 7);
  fixed[1] =
    Number(head.cased) |
    (versions.indexOf(head.httpVersion) << 1) |
    (family << 4) |
    (Number(head.connection !== null) << 6) |
    (Number(head.truncated === true) << 7);
  fixed.writeUIntBE(head.at, 2, 6);
  return Buffer.concat([
    fixed,
    head.connection === null ? Buffer.alloc(0) : Buffer.from(head.connection, 'base64url'),
    bytes,
  ]);
}

/** Reads what `encodeHead` wrote; answers the bytes after it too. */
export function decodeHead(bytes: Buffer): { head: ObservationHead; rest: Buffer } {
  const [first, second] = [bytes.readUInt8(0), bytes.readUInt8(1)];
  const kind = workerKinds[((first >> 3) & 3) - 1];
  const family = families[(second >> 4) & 3] ?? null;
  const connected = (second & 64) !== 0;
  const from = 8 + (connected ? 4 : 0);
  const to = from + (family === null ? 0 : family === 4 ? 4 : 16);
  const word = (index: number) => bytes.readUInt32BE(from + index * 4);
  const address =
    family === null
      ? null
      : formatAddress(
          family === 4 ? { family, value: word(0) } : { family, words: [word(0), word(1), word(2), word(3)] },
        );
  return {
    head: {
      endpoint: endpoints[first & 7] ?? 'challenge',
      ...(kind ? { kind } : {}),
      scheme: schemes[(first >> 5) & 3] ?? null,
      ordered: (first & 128) !== 0,
      cased: (second & 1) !== 0,
      httpVersion: versions[(second >> 1) & 7] ?? null,
      address,
      at: bytes.readUIntBE(2, 6),
      connection: connected ? bytes.subarray(8, 12).toString('base64url') : null,
      ...((second & 128) !== 0 ? { truncated: true } : {}),
    },
    rest: bytes.subarray(to),
  };
}
