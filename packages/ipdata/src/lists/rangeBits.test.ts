import { expect, test } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import { parseCidr } from '../address/parseCidr.ts';
import { lastAddress } from './lastAddress.ts';
import { rangeBits } from './rangeBits.ts';

test.each(['0.0.0.0/0', '10.0.0.0/8', '1.2.3.4/31', '1.2.3.4/32', '::/0', '2001:db8::/32', '2001:db8::/65', '::1/128'])(
  'a network has its own bits: %s',
  (text) => {
    const cidr = parseCidr(text);
    expect(rangeBits(cidr.network, lastAddress(cidr))).toBe(cidr.bits);
  },
);

test.each([
  ['1.0.0.0', '1.0.1.0', 23],
  ['1.0.0.255', '1.0.1.0', 31],
  ['2001:db8::ffff:ffff:ffff:ffff', '2001:db8:0:1::', 127],
  ['2001:db8::', '2001:db9::', 31],
])('a range has those of a network that could hold as many: %s-%s', (first, last, bits) => {
  expect(rangeBits(parseAddress(first), parseAddress(last))).toBe(bits);
});
