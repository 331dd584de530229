import { expect, test } from 'vitest';
import { base64url } from './base64url.ts';

test('writes the vectors of RFC 4648 section 10 without padding', () => {
  const vectors = { '': '', f: 'Zg', fo: 'Zm8', foo: 'Zm9v', foob: 'Zm9vYg', fooba: 'Zm9vYmE', foobar: 'Zm9vYmFy' };
  for (const [text, encoded] of Object.entries(vectors))
    expect(base64url(new TextEncoder().encode(text))).toBe(encoded);
});

test('takes the alphabet that is safe in URLs', () => {
  expect(base64url(Uint8Array.of(0xfb, 0xef, 0xff))).toBe('--__');
});
