import { isIP } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IpDataError } from '../IpDataError.ts';
import { formatAddress } from './formatAddress.ts';
import { isCanonicalV6 } from './isCanonicalV6.ts';
import { normaliseAddress } from './normaliseAddress.ts';
import { parseAddress } from './parseAddress.ts';

test.each([
  ['8.8.8.8', '8.8.8.8'],
  ['255.255.255.255', '255.255.255.255'],
  ['::', '::'],
  ['::1', '::1'],
  ['2001:DB8:0:0:8:800:200C:417A', '2001:db8::8:800:200c:417a'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['1::', '1::'],
  ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ['::ffff:8.8.8.8', '8.8.8.8'],
  ['::FFFF:808:808', '8.8.8.8'],
  ['0:0:0:0:0:ffff:8.8.8.8', '8.8.8.8'],
])('%s is %s', (text, canonical) => {
  expect(normaliseAddress(text)).toBe(canonical);
});

test.each([
  '',
  '8.8.8',
  '8.8.8.8.8',
  '8.8.8.256',
  '08.8.8.8',
  '8.8.8.8 ',
  '0x8.8.8.8',
  '134744072',
  '8..8.8',
  ':',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4::5:6:7:8',
  '1:2:3:4:5:6:7:8::',
  '::12345',
  'fe80::1%eth0',
  '[::1]',
  '::1/64',
  '1:2:3:4:5:6:7:8.8.8.8',
  '::8.8.8.8:1',
  '1:',
  ':1',
  '::g',
])('%j is refused', (text) => {
  expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: 'invalid-address' }));
});

test('any text is an address where Node says so too, and else throws IpDataError alone', () => {
  const shaped = fc.string({ unit: fc.constantFrom(...'0123456789abcdefF:.:.:%'), maxLength: 46 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped, fc.ipV4(), fc.ipV6()), (text) => {
      let parsed: ReturnType<typeof parseAddress> | undefined;
      try {
        parsed = parseAddress(text);
      } catch (error) {
        expect(error).toBeInstanceOf(IpDataError);
      }
      // Node takes zone ids, which are no part of an address.
      expect(parsed !== undefined).toBe(isIP(text) !== 0 && !text.includes('%'));
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('what is written reads back as the same address, as the URL standard writes it', () => {
  const word = fc.oneof(fc.constant(0), fc.nat(0xffff), fc.nat(0xffffffff));
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), (words) => {
      fc.pre(!(words[0] === 0 && words[1] === 0 && words[2] === 0xffff));
      const text = formatAddress({ family: 6, words });
      expect(parseAddress(text)).toEqual({ family: 6, words });
      expect(new URL(`http://[${text}]`).hostname).toBe(`[${text}]`);
    }),
  );
  fc.assert(
    fc.property(fc.nat(0xffffffff), (value) => {
      expect(parseAddress(formatAddress({ family: 4, value }))).toEqual({ family: 4, value });
    }),
  );
});

test('a v6 text is canonical where it would be written just so', () => {
  const group = fc.oneof(
    fc.constantFrom('0', '0', '0', '00', '0a', 'A', '1', 'ffff'),
    fc.nat(0xffff).map((value) => value.toString(16)),
  );
  const groups = fc.array(group, { maxLength: 8 });
  const texts = fc.oneof(
    fc.tuple(groups, groups).map(([head, tail]) => `${head.join(':')}::${tail.join(':')}`),
    fc.array(group, { minLength: 8, maxLength: 8 }).map((all) => all.join(':')),
    fc.ipV6(),
  );
  let canonical = 0;
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(isIP(text) === 6 && parseAddress(text).family === 6);
      expect([text, isCanonicalV6(text)]).toEqual([text, formatAddress(parseAddress(text)) === text]);
      if (isCanonicalV6(text)) canonical++;
    }),
    { numRuns: 3000 },
  );
  expect(canonical).toBeGreaterThan(100);
}, 30_000);
