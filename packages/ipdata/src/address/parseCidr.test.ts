import { BlockList } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cidrContains } from './cidrContains.ts';
import { parseCidr } from './parseCidr.ts';

test.each([
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.1/8', '10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['10.0.0.0/8', '::ffff:10.1.2.3', true],
  ['::ffff:10.0.0.0/104', '10.1.2.3', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.2', false],
  ['0.0.0.0/0', '255.1.1.1', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['::/0', '2001:db8::1', true],
  ['2001:db8::/33', '2001:db8:7fff::', true],
  ['2001:db8::/33', '2001:db8:8000::', false],
  ['::1', '::1', true],
])('%s holds %s: %s', (cidr, address, holds) => {
  expect(cidrContains(parseCidr(cidr), address)).toBe(holds);
});

test.each([
  '',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/-1',
  '10.0.0.0/08',
  '10.0.0.0/8/8',
  '::/129',
  '::ffff:1.2.3.4/64',
])('%j is refused', (text) => {
  expect(() => parseCidr(text)).toThrow(expect.objectContaining({ code: 'invalid-address' }));
});

test('members are those that Node finds', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 1, max: 32 }), fc.ipV4(), (network, bits, address) => {
      const list = new BlockList();
      list.addSubnet(network, bits);
      expect(cidrContains(parseCidr(`${network}/${bits}`), address)).toBe(list.check(address));
    }),
  );
});
