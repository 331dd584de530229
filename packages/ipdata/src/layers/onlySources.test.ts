import { expect, test } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import { onlySources } from './onlySources.ts';

const source = (name: string, ...facts: string[]): IpSource => ({
  name,
  facts,
  asOf: '2026-06-01',
  licence: 'CC0-1.0',
});
const [dbip, iptoasn, networks, relays] = [
  source('dbip-country-lite', 'countries'),
  source('iptoasn-country', 'countries'),
  source('routeviews-nro-dbip-asn', 'asn', 'org'),
  source('relays', 'countries', 'flags.relay'),
];
const facts: LayerFacts = {
  sources: [dbip, iptoasn, networks, relays],
  countries: { [dbip.name]: 'DE', [iptoasn.name]: 'AT', [relays.name]: 'FR' },
  asn: 3320,
  org: 'Deutsche Telekom AG',
  flags: { relay: true },
};
const layer = (answer: LayerFacts): IpLayer => ({ sources: answer.sources, find: () => answer });
const address = parseAddress('192.0.2.1');

test('the sources that are not named say nothing of place and network', () => {
  const only = onlySources(layer(facts), ['iptoasn']);
  expect(only.sources).toEqual([iptoasn, relays]);
  expect(only.find(address)).toEqual({
    sources: [iptoasn, relays],
    countries: { [iptoasn.name]: 'AT', [relays.name]: 'FR' },
    flags: { relay: true },
  });
});

test('the same answer is the same object, and one that needs no cut is the layer’s own', () => {
  const only = onlySources(layer(facts), ['dbip', 'routeviews-nro-dbip-asn']);
  expect(only.find(address)).toMatchObject({ asn: 3320, org: 'Deutsche Telekom AG' });
  expect(only.find(address)).toBe(only.find(address));
  const whole: LayerFacts = { sources: [dbip], countries: { [dbip.name]: 'DE' } };
  expect(onlySources(layer(whole), ['dbip-country-lite']).find(address)).toBe(whole);
});

test('a name is whole, or whole up to a hyphen', () => {
  expect(onlySources(layer(facts), ['ip']).sources).toEqual([relays]);
});
