import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readClaims } from './readClaims.ts';

const claims = {
  v: 1,
  build: 'build',
  origin: 'https://shop.example',
  top: null,
  site: 'default',
  clock: 1,
  key: 'page',
  route: 'own',
  evidence: {},
};
const text = Buffer.from(JSON.stringify({ ...claims, cdata: 'é' }));
const badText = Buffer.from(text.toString('latin1').replace('Ã©', '\xc3\x28'), 'latin1');
const deflated = deflateRawSync(text);

describe('the claims of a payload', () => {
  it.each([
    ['as they are', text],
    ['deflated', deflated],
  ])('are read %s', (_, payload) => {
    expect(readClaims(payload)).toEqual({ ...claims, cdata: 'é', ignored: 0 });
  });

  it.each([
    ['a byte after the deflate stream', Buffer.concat([deflated, Buffer.of(0)])],
    ['a second deflate stream', Buffer.concat([deflated, deflated])],
    ['a deflate stream cut off', deflated.subarray(0, -1)],
    ['UTF-8 that is none', badText],
    ['UTF-8 that is none, deflated', deflateRawSync(badText)],
    ['evidence that is a list', Buffer.from(JSON.stringify({ ...claims, evidence: [] }))],
  ])('are refused for %s', (_, payload) => {
    expect(() => readClaims(payload)).toThrow(expect.objectContaining({ code: 'schema' }));
  });

  it('are refused as too large where they inflate beyond 64 kB', () => {
    const large = deflateRawSync(Buffer.from(JSON.stringify({ ...claims, cdata: 'a'.repeat(70_000) })));
    expect(() => readClaims(large)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
