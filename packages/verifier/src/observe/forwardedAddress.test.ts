import { parseCidr } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { forwardedAddress, readAddress } from './forwardedAddress.ts';

const trusted = ['10.0.0.0/8', '2001:db8::/32'].map(parseCidr);

describe('the address behind proxies', () => {
  it.each([
    ['no header', '10.0.0.1', null, '10.0.0.1'],
    ['one proxy', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['an entry of the client’s own invention', '10.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['two trusted proxies', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    ['trusted proxies alone', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['a port', '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['IPv6 in brackets', '2001:db8::1', '[2a02::1]:4711', '2a02::1'],
    ['no address where one must be', '10.0.0.1', '198.51.100.1, unknown', null],
    ['nothing at all', '10.0.0.1', '', null],
  ])('%s', (_, peer, header, expected) => {
    expect(forwardedAddress(peer, header, trusted)).toBe(expected);
  });

  it('reads a v4-mapped peer as v4 and forgets a zone', () => {
    expect(readAddress('::ffff:10.0.0.1')).toBe('10.0.0.1');
    expect(readAddress('fe80::1%eth0')).toBe('fe80::1');
    expect(readAddress('localhost')).toBeNull();
  });
});
