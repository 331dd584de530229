import type { IpFacts, IpLayer, IpSource } from '@countersign/ipdata';
import { expect, test } from 'vitest';
import { factSources } from './factSources.ts';

const source = (name: string, ageDays: number, ...facts: string[]): IpSource => ({
  name,
  facts,
  asOf: '2026-01-01',
  licence: 'CC0-1.0',
  ageDays,
});
const facts: IpFacts = {
  address: '192.0.2.1',
  family: 4,
  scope: 'public',
  countries: ['DE', 'AT'],
  countriesBySource: { one: 'DE', other: 'AT' },
  zones: ['Europe/Berlin', 'Europe/Vienna'],
  asn: 3320,
  org: 'Deutsche Telekom AG',
  flags: { hosting: true, tor: false, access: true },
  hits: [
    { flag: 'hosting', source: 'clouds', by: 'prefix', name: 'Some Cloud', confidence: 'medium' },
    { flag: 'access', source: 'classes', by: 'number', confidence: 'high' },
  ],
  sources: [
    source('one', 3, 'countries'),
    source('other', 100, 'countries'),
    source('numbers', 5, 'asn', 'org'),
    source('clouds', 40, 'flags.hosting'),
    source('exits', 0, 'flags.tor'),
    source('classes', 1, 'flags.access', 'flags.hosting'),
    source('zones', 200, 'zones'),
  ],
  confidence: 'medium',
};

test('each fact is followed by who says so and how old that is', () => {
  const dated = (name: string, ageDays: number) => ({ source: name, asOf: '2026-01-01', ageDays });
  expect(factSources(facts)).toEqual({
    countries: [
      { ...dated('one', 3), says: 'DE' },
      { ...dated('other', 100), says: 'AT' },
    ],
    zones: [dated('zones', 200)],
    asn: [dated('numbers', 5)],
    org: [dated('numbers', 5)],
    'flags.hosting': [{ ...dated('clouds', 40), says: true, by: 'prefix', name: 'Some Cloud', confidence: 'medium' }],
    'flags.tor': [dated('exits', 0)],
    'flags.access': [{ ...dated('classes', 1), says: true, by: 'number', confidence: 'high' }],
  });
});

test('a source that could have said more is not named for what it did not say', () => {
  const numbers = source('numbers', 5, 'asn', 'org', 'city', 'flags.vpn');
  const layer: IpLayer = { sources: [numbers], find: () => ({ sources: [numbers], asn: 3320, flags: { vpn: false } }) };
  const said = { ...facts, city: 'Bonn', flags: { vpn: false }, sources: [numbers, source('cities', 1, 'city')] };
  const from = factSources({ ...said, address: '8.8.8.8' }, [layer]);
  const names = (fact: string) => from[fact]?.map((word) => word.source);
  expect([names('asn'), names('org'), names('city'), names('flags.vpn')]).toEqual([
    ['numbers'],
    undefined,
    ['cities'],
    ['numbers'],
  ]);
});

test('of an address of which nothing is known nobody says anything', () => {
  const nothing = { countries: [], countriesBySource: {}, zones: [], flags: {}, hits: [], sources: [] };
  expect(factSources({ address: '10.0.0.1', family: 4, scope: 'private', ...nothing, confidence: 'low' })).toEqual({});
});
