import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpFlags } from '../IpFlags.ts';
import type { IpLayer } from '../IpLayer.ts';
import { readPacked } from '../packed/readPacked.ts';
import { compileLists } from './compileLists.ts';
import { heldAddresses } from './heldAddresses.ts';
import { layRuns } from './layRuns.ts';
import { type ListName, listSources } from './listSources.ts';
import { listsLayer } from './listsLayer.ts';
import type { ParsedList } from './ParsedList.ts';
import { parseList } from './parseList.ts';

const folder = new URL('../../../../../shared/data/ip-lists/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const lines = (text: string) => text.trim().split('\n');

/** Lists as they were published in August 2026, collected beside the repository; none of them is part of it. */
describe.skipIf(!existsSync(folder))('lists as published (../shared/data/ip-lists)', () => {
  if (!existsSync(folder)) return;
  const apple4 = read('ipranges/apple-proxy-ipv4_merged.txt');
  const apple6 = read('ipranges/apple-proxy-ipv6_merged.txt');
  const texts = {
    'apple-private-relay': {
      'egress-ip-ranges.csv': lines(`${apple4}${apple6}`)
        .map((prefix) => `${prefix},US,US-CA,Los Angeles,`)
        .join('\n'),
    },
    'tor-nodes': { 'latest.exits.csv': read('tor/exits.csv') },
    'x4bnet-vpn': {
      'ipv4.txt': read('x4bnet/output-vpn-ipv4.txt'),
      'ipv6.txt': read('x4bnet/output-vpn-ipv6.txt'),
      'apple.txt': apple4,
    },
    'x4bnet-datacenter': {
      'ipv4.txt': read('x4bnet/output-datacenter-ipv4.txt'),
      'ipv6.txt': read('x4bnet/output-datacenter-ipv6.txt'),
    },
    ipcat: { 'datacenters.csv': read('ipcat-datacenters.csv') },
    googlebot: {
      'common-crawlers.json': JSON.stringify({
        prefixes: [
          ...lines(read('ipranges/googlebot-ipv4_merged.txt')).map((ipv4Prefix) => ({ ipv4Prefix })),
          ...lines(read('ipranges/googlebot-ipv6_merged.txt')).map((ipv6Prefix) => ({ ipv6Prefix })),
        ],
      }),
    },
    cloudflare: { 'ips-v4.txt': read('ipranges/cloudflare-ipv4_merged.txt'), 'ips-v6.txt': '2400:cb00::/32\n' },
    microsoft: { 'ipv4_merged.txt': read('ipranges/microsoft-ipv4_merged.txt'), 'ipv6_merged.txt': '2603:1000::/24\n' },
  } as const satisfies Partial<Record<ListName, Readonly<Record<string, string>>>>;
  type Name = keyof typeof texts;
  const parsed = new Map<Name, ParsedList>(
    (Object.keys(texts) as Name[]).map((name) => [name, parseList(listSources[name], texts[name])]),
  );
  const listOf = (name: Name) => parsed.get(name) as ParsedList;
  const layerOf = (...names: Name[]) =>
    listsLayer(
      readPacked(
        compileLists(
          names.map((name) => ({ list: listOf(name), asOf: '2026-08-22' })),
          '2026-08-22',
        ),
      ),
    );

  /** The share of addresses with a flag; of a network its first address is asked. */
  const share = (layer: IpLayer, addresses: readonly string[], flag: keyof IpFlags) =>
    addresses.filter((text) => layer.find(parseAddress(text.split('/')[0] as string))?.flags?.[flag]).length /
    addresses.length;
  const exits = [
    ...new Set(
      lines(read('tor/exits.csv'))
        .slice(1)
        .map((row) => row.split(',')[1]?.trim() ?? ''),
    ),
  ];
  const exits4 = exits.filter((text) => !text.includes(':'));

  test.each<[Name, number]>([
    ['x4bnet-vpn', 11_360],
    ['x4bnet-datacenter', 51_318],
    ['ipcat', 4668],
    ['apple-private-relay', 13_745],
    ['tor-nodes', 5933],
    ['googlebot', 65],
    ['cloudflare', 16],
  ])('%s is read whole: %i entries', (name, entries) => {
    expect(listOf(name).entries).toHaveLength(entries);
    expect(listOf(name).counts.dropped).toBe(0);
  });

  test.each<[Name, number]>([
    ['x4bnet-datacenter', 377],
    ['ipcat', 198],
    ['x4bnet-vpn', 3],
  ])('%s names %i million v4 addresses', (name, millions) => {
    expect(Math.round(heldAddresses(layRuns(listOf(name).entries, 4)) / 1e6)).toBe(millions);
  });

  test('no relay of Apple is a VPN, with their list and without it', () => {
    const relays = [...lines(apple4), ...lines(apple6)];
    for (const layer of [layerOf('x4bnet-vpn'), layerOf('apple-private-relay', 'x4bnet-vpn', 'x4bnet-datacenter')]) {
      expect(share(layer, relays, 'vpn')).toBe(0);
    }
    expect(share(layerOf('apple-private-relay'), relays, 'relay')).toBe(1);
    // As it is published, the list calls nearly all of them VPN.
    const raw = parseList(listSources['x4bnet-vpn'], { ...texts['x4bnet-vpn'], 'apple.txt': '' });
    const layer = listsLayer(readPacked(compileLists([{ list: raw, asOf: '2026-08-22' }], '2026-08-22')));
    expect(share(layer, lines(apple4), 'vpn')).toBeGreaterThan(0.99);
  });

  test('exits of Tor need a list of their own', () => {
    const layer = layerOf('tor-nodes', 'x4bnet-vpn', 'x4bnet-datacenter');
    expect(exits4).toHaveLength(1363);
    expect(share(layer, exits, 'tor')).toBe(1);
    expect(share(layer, exits4, 'vpn')).toBeCloseTo(0.195, 2);
    expect(share(layer, exits4, 'hosting')).toBeCloseTo(0.462, 2);
  });

  test('the names of clouds and crawlers come with the hit', () => {
    const layer = layerOf(...(Object.keys(texts) as Name[]));
    const hits = (text: string) => layer.find(parseAddress(text))?.hits?.map(({ source, name }) => [source, name]);
    expect(hits('1.178.1.3')).toContainEqual(['ipcat', 'Amazon AWS']);
    expect(hits('34.22.85.1')).toContainEqual(['googlebot', 'googlebot']);
    expect(hits('2001:4860:4801:2::7')).toContainEqual(['googlebot', 'googlebot']);
  });
});
