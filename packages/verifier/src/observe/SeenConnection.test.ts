import { expect, test } from 'vitest';
import { makeHello } from '../testing/makeHello.ts';
import { SeenConnection } from './SeenConnection.ts';

test.each<[string, Parameters<typeof makeHello>[0], boolean]>([
  ['no value', { ciphers: [0x1301], extensions: [0, 43] }, false],
  ['a cipher', { ciphers: [0xfafa, 0x1301], extensions: [0, 43] }, true],
  ['an extension', { ciphers: [0x1301], extensions: [0x0a0a, 0, 43] }, true],
  ['a value that looks like one', { ciphers: [0x1a2a, 0x1301], extensions: [0, 43] }, false],
])('reads a hello with GREASE in %s', (_, parts, greased) => {
  const seen = new SeenConnection(makeHello(parts));
  expect(seen.greased).toBe(greased);
  expect(seen.ja4).toMatch(/^t13d/);
  expect(seen.greased).toBe(greased);
});

test('says nothing of a hello that cannot be read', () => {
  const seen = new SeenConnection(Uint8Array.of(1, 0, 0, 1, 0));
  expect([seen.greased, seen.ja4]).toEqual([undefined, undefined]);
});
