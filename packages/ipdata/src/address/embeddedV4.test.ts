import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embeddedV4 } from './embeddedV4.ts';
import { formatAddress } from './formatAddress.ts';
import { parseAddress } from './parseAddress.ts';

test.each([
  // RFC 4380 4 inverts the client's address; RFC 3056 2 and RFC 6052 2.4 write it plainly.
  ['2002:c000:22d::1', '6to4', '192.0.2.45'],
  ['2002:c000:22d:5efe::1', '6to4', '192.0.2.45'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'teredo', '192.0.2.45'],
  ['2001::', 'teredo', '255.255.255.255'],
  ['64:ff9b::192.0.2.33', 'nat64', '192.0.2.33'],
])('%s is %s of %s', (text, kind, v4) => {
  const found = embeddedV4(parseAddress(text));
  expect(found?.kind).toBe(kind);
  expect(formatAddress({ family: 4, value: found?.value ?? 0 })).toBe(v4);
});

test.each([
  ['a v4-mapped address, which is v4', '::ffff:192.0.2.33'],
  ['v4', '192.0.2.33'],
  ['another of the protocol assignments', '2001:1::1'],
  ['beside 6to4', '2003:c000:22d::1'],
  ['a translator within a network (RFC 8215)', '64:ff9b:1::192.0.2.33'],
  ['beyond the well-known prefix', '64:ff9b::1:c000:221'],
  ['ISATAP (RFC 5214), whose prefix is the site', '2a00:1450::200:5efe:192.0.2.33'],
  ['v4-compatible, deprecated (RFC 4291 2.5.5.1)', '::192.0.2.33'],
])('%s carries none: %s', (_, text) => {
  expect(embeddedV4(parseAddress(text))).toBeUndefined();
});

test('each v4 address is found in the three', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), fc.nat(0xffffffff), (value, other, more) => {
      const high = value >>> 16;
      const low = ((value & 0xffff) << 16) >>> 0;
      const carried = [
        embeddedV4({ family: 6, words: [0x20020000 + high, low + (other & 0xffff), other, more] }),
        embeddedV4({ family: 6, words: [0x20010000, other, more, ~value >>> 0] }),
        embeddedV4({ family: 6, words: [0x0064ff9b, 0, 0, value] }),
      ];
      expect(carried.map((found) => found?.value)).toEqual([value, value, value]);
    }),
  );
});
