import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openIpData } from '../openIpData.ts';
import { classifyNetwork } from './classifyNetwork.ts';

const lists = new URL('../../../../../shared/data/ip-lists/', import.meta.url);
const lines = (name: string) => readFileSync(new URL(name, lists), 'utf8').trim().split('\n');

// Truth sets that are no part of the repository.
describe.skipIf(!existsSync(lists))('people, by the truth sets', () => {
  test('no network of the access providers is called hosting or VPN, by its number or with any name', () => {
    const numbers = lines('access-isps.csv').slice(1).map(Number);
    expect(numbers.length).toBeGreaterThan(50);
    for (const asn of numbers) {
      const { hosting = false, vpn = false } = classifyNetwork(asn, undefined)?.flags ?? {};
      expect({ asn, hosting, vpn }).toEqual({ asn, hosting: false, vpn: false });
    }
  });

  test('no prefix of iCloud Private Relay is called VPN or hosting by its network', () => {
    const provider = openIpData();
    const prefixes = [
      ...lines('ipranges/apple-proxy-ipv4_merged.txt'),
      ...lines('ipranges/apple-proxy-ipv6_merged.txt'),
    ];
    expect(prefixes.length).toBeGreaterThan(5000);
    const called = prefixes.filter((prefix) => {
      const { hosting, vpn } = provider.lookup(prefix.split('/')[0] as string).flags;
      return hosting === true || vpn === true;
    });
    expect(called).toEqual([]);
  });
});
