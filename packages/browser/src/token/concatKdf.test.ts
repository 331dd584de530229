import { expect, test } from 'vitest';
import { base64url } from './base64url.ts';
import { concatKdf } from './concatKdf.ts';
import { utf8 } from './utf8.ts';

test('derives the key of RFC 7518 appendix C', async () => {
  const secret = Uint8Array.of(
    158,
    86,
    217,
    29,
    129,
    113,
    53,
    211,
    114,
    131,
    66,
    131,
    191,
    132,
    38,
    156,
    251,
    49,
    110,
    163,
    218,
    128,
    106,
    72,
    246,
    218,
    167,
    121,
    140,
    254,
    144,
    196,
  );
  const use = { algorithm: 'A128GCM', bits: 128, partyU: utf8('Alice'), partyV: utf8('Bob') };
  expect(base64url(await concatKdf(secret.buffer, use))).toBe('VqqN6vgjbSBcIijNcacQGg');
});
