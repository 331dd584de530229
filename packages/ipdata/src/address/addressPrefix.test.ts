import { expect, test } from 'vitest';
import { addressPrefix } from './addressPrefix.ts';

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3::4', '2001:db8:1::/48'],
  ['::1', '::/48'],
  ['2002:cb00:714d::1', '203.0.113.0/24'],
  ['2001:0:4136:e378:8000:63bf:34ff:8eb2', '203.0.113.0/24'],
  ['64:ff9b::203.0.113.77', '203.0.113.0/24'],
  ['64:ff9b:1::203.0.113.77', '64:ff9b:1::/48'],
])('%s is logged as %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix);
});
