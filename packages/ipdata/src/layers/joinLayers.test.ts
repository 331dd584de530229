import { expect, test } from 'vitest';
import { formatAddress } from '../address/formatAddress.ts';
import type { IpLayer, LayerFacts, LayerRows } from '../IpLayer.ts';
import { joinLayers } from './joinLayers.ts';

const source = (name: string) => ({
  name,
  facts: ['countries'],
  asOf: '2026-11-01',
  licence: 'CC0-1.0',
  freshDays: 30,
});
const at = Date.UTC(2026, 10, 22);

const saying = (name: string, facts: Record<string, Omit<LayerFacts, 'sources'>>): IpLayer => {
  const answers = new Map(Object.entries(facts).map(([key, said]) => [key, { sources: [source(name)], ...said }]));
  return { sources: [source(name)], find: (address) => answers.get(formatAddress(address)) };
};

/** A layer with a row for each third number of a v4 address. */
const numbered = (codeOf: (row: number) => string): IpLayer & { rows: LayerRows } => {
  const rows: LayerRows = {
    count: 5000,
    find: (address) => (address.family === 4 ? (address.value >>> 8) % 5000 : 0),
    facts: (row) => ({ sources: [source('rows')], countries: { rows: codeOf(row) } }),
  };
  return { sources: [source('rows')], rows, find: (address) => rows.facts(rows.find(address)) };
};

const v4 = (row: number) => `${20 + (row >>> 16)}.${(row >>> 8) & 255}.${row & 255}.7`;
const code = (row: number) => String.fromCharCode(65 + (row % 26), 65 + (Math.floor(row / 26) % 26));

test('each address gets what the layers say of it, however many answers are known', () => {
  const list = saying('list', { [v4(7)]: { flags: { vpn: true } }, [v4(8)]: { flags: { vpn: false } } });
  const provider = joinLayers([list, numbered(code)]);
  for (const round of [1, 2]) {
    for (let row = 1; row < 3000; row++) {
      const facts = provider.lookup(v4(row), at);
      const expected = code((((20 << 16) + row) >>> 0) % 5000);
      expect([round, row, facts.countries[0]]).toEqual([round, row, expected]);
      expect(facts.flags).toEqual(row === 7 ? { vpn: true } : row === 8 ? { vpn: false } : {});
    }
  }
});

test('a layer that numbers its answers anew is read anew', () => {
  const layer = { ...numbered(() => 'DE') };
  const provider = joinLayers([layer]);
  expect(provider.lookup(v4(1), at).countries).toEqual(['DE']);
  layer.rows = { ...layer.rows, facts: () => ({ sources: [source('rows')], countries: { rows: 'FR' } }) };
  expect(provider.lookup(v4(1), at).countries).toEqual(['FR']);
});

test('ages are of the day that is asked for', () => {
  const provider = joinLayers([numbered(() => 'DE')]);
  expect(provider.lookup(v4(1), at)).toMatchObject({ sources: [{ ageDays: 21 }, {}], confidence: 'medium' });
  expect(provider.lookup(v4(1), at + 30 * 86_400_000)).toMatchObject({
    sources: [{ ageDays: 51 }, {}],
    confidence: 'low',
  });
  expect(provider.lookup(v4(1), at).sources[0]).toMatchObject({ ageDays: 21 });
});

test('layers are asked for public addresses alone, for the v4 address that a v6 one carries', async () => {
  const asked: string[] = [];
  const prepared: string[] = [];
  const provider = joinLayers([
    {
      sources: [],
      find(address) {
        asked.push(formatAddress(address));
        return undefined;
      },
      prepare(address) {
        prepared.push(address);
        throw new Error('its service is down');
      },
    },
  ]);
  const given = ['10.0.0.1', '::1', '2002:808:808::1', '::ffff:8.8.4.4', '2A00::1', '2002:a00:1::1'];
  for (const address of given) provider.lookup(address);
  for (const address of [...given, 'no address']) await provider.prepare?.(address);
  expect(asked).toEqual(['8.8.8.8', '8.8.4.4', '2a00::1']);
  expect(prepared).toEqual(asked);
});

test('packed tables are not searched where newer ones of the same sources say all, and are where they do not', () => {
  const dated = (name: string, facts: string[], asOf: string) => ({ ...source(name), facts, asOf });
  const country = (asOf: string) => dated('country', ['countries'], asOf);
  const network = dated('network', ['asn', 'org'], '2026-11-01');
  const fresh: Record<string, LayerFacts> = {
    [v4(1)]: { sources: [country('2026-11-20')], countries: { country: 'FR' }, asn: 1, org: 'One' },
    [v4(2)]: { sources: [country('2026-11-20')], countries: { country: 'FR' } },
    [v4(3)]: { sources: [country('2026-10-01')], countries: { country: 'FR' }, asn: 1, org: 'One' },
    [v4(4)]: { sources: [dated('other', ['asn', 'org'], '2026-11-20')], asn: 1, org: 'One' },
  };
  const searched: string[] = [];
  const rows: LayerRows = {
    count: 2,
    find(address) {
      searched.push(formatAddress(address));
      return 1;
    },
    facts: () => ({ sources: [country('2026-11-01'), network], countries: { country: 'DE' }, asn: 2, org: 'Two' }),
  };
  const packed: IpLayer = { sources: [country('2026-11-01'), network], rows, find: () => rows.facts(1) };
  const lists: IpLayer = { sources: [], find: (address) => fresh[formatAddress(address)] };
  const provider = joinLayers([lists, packed]);
  const plain = joinLayers([lists, { sources: packed.sources, find: packed.find }]);
  for (const round of [1, 2]) {
    for (const row of [1, 2, 3, 4, 5]) {
      expect([round, provider.lookup(v4(row), at)]).toEqual([round, plain.lookup(v4(row), at)]);
    }
  }
  expect(searched).toEqual([2, 3, 4, 5, 2, 3, 4, 5].map(v4));
});
