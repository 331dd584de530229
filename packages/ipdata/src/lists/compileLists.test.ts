import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress } from '../address/formatAddress.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import { packContainer } from '../packed/packContainer.ts';
import { readPacked } from '../packed/readPacked.ts';
import { compileLists } from './compileLists.ts';
import type { ListSource } from './ListSource.ts';
import { listsLayer } from './listsLayer.ts';
import { parseList } from './parseList.ts';
import { countryRows } from './parsers/countryRows.ts';
import { geofeed } from './parsers/geofeed.ts';
import { networkRows } from './parsers/networkRows.ts';
import { prefixLines } from './parsers/prefixLines.ts';
import { rangeCsv } from './parsers/rangeCsv.ts';
import { readLists } from './readLists.ts';

type Given = Partial<ListSource> & {
  text: string;
  out?: string;
  asOf?: string;
  parse?: ListSource['files'][0]['parse'];
};

function compiled(lists: Readonly<Record<string, Given>>): Uint8Array {
  return compileLists(
    Object.entries(lists).map(([name, { text, out, asOf = '2026-11-20', parse = prefixLines, ...more }]) => {
      const list: ListSource = {
        name,
        title: name,
        source: { licence: 'MIT', freshDays: 7 },
        seen: 'here',
        files: [
          { name: 'a', url: 'https://lists.example/a', parse },
          ...(out === undefined
            ? []
            : [{ name: 'out', url: 'https://lists.example/out', parse: prefixLines, excludes: true as const }]),
        ],
        bounds: { entries: [1, 1000], bytes: 10_000 },
        ...more,
      };
      return { list: parseList(list, { a: text, ...(out === undefined ? {} : { out }) }), asOf };
    }),
    '2026-11-22',
  );
}
const layerOf = (lists: Readonly<Record<string, Given>>) => listsLayer(readPacked(compiled(lists)));
const at = (lists: Readonly<Record<string, Given>>) => {
  const layer = layerOf(lists);
  return (text: string) => layer.find(parseAddress(text));
};
const day = Date.parse('2026-11-22');

test('a list that is often wrong counts no more than it may, and another beside it in full', () => {
  const layer = layerOf({
    often: { flag: 'hosting', confidence: 'low', text: '5.0.0.0/24' },
    sound: { flag: 'hosting', text: '5.0.0.128/25' },
  });
  const said = (text: string) =>
    joinLayers([layer])
      .lookup(text, day)
      .hits.map((hit) => [hit.source, hit.confidence]);
  expect(said('5.0.0.1')).toEqual([['often', 'low']]);
  expect(said('5.0.0.200')).toEqual([
    ['often', 'low'],
    ['sound', 'high'],
  ]);
});

test('a flag is true where a list of it holds the address, false where one that means to hold all does not', () => {
  const find = at({
    all: { flag: 'tor', whole: [4], text: '5.0.0.1\n2a00::1' },
    some: { flag: 'crawler', text: '5.0.0.0/24' },
  });
  expect(find('5.0.0.1')?.flags).toEqual({ tor: true, crawler: true });
  expect(find('5.0.0.2')?.flags).toEqual({ tor: false, crawler: true });
  expect(find('5.0.1.0')?.flags).toEqual({ tor: false });
  expect(find('2a00::1')?.flags).toEqual({ tor: true });
  expect(find('2a00::2')?.flags).toEqual({});
});

test('an answer names the lists that hold the address and those that could have, several of one flag as the oldest', () => {
  const find = at({
    one: { flag: 'vpn', whole: [4, 6], text: '5.0.0.1', asOf: '2026-11-20' },
    two: {
      flag: 'vpn',
      whole: [4, 6],
      text: '5.0.0.2',
      asOf: '2026-10-01',
      source: { licence: 'CC0-1.0', freshDays: 3 },
    },
    three: { flag: 'relay', whole: [4, 6], text: '5.0.0.3' },
  });
  expect(find('5.0.0.1')?.sources.map(({ name }) => name)).toEqual(['one', 'three']);
  expect(find('9.9.9.9')?.sources).toEqual([
    { name: 'vpn-lists', facts: ['flags.vpn'], asOf: '2026-10-01', licence: 'MIT, CC0-1.0', freshDays: 3 },
    expect.objectContaining({ name: 'three' }),
  ]);
  expect(find('5.0.0.1')?.hits).toEqual([{ flag: 'vpn', source: 'one', by: 'prefix' }]);
});

test('the same answer is the same object', () => {
  const find = at({ one: { flag: 'vpn', whole: [4, 6], text: '5.0.0.0/24\n7.0.0.0/24\n2a00::/32' } });
  expect(find('5.0.0.1')).toBe(find('7.0.0.1'));
  expect(find('9.9.9.9')).toBe(find('8.8.8.8'));
});

test('what a list excludes is not in it', () => {
  const find = at({ one: { flag: 'vpn', whole: [4, 6], text: '5.0.0.0/24\n5.0.0.7', out: '5.0.0.4/30\n2a00::1' } });
  const said = ['5.0.0.3', '5.0.0.4', '5.0.0.7', '5.0.0.8'].map((text) => find(text)?.flags?.vpn);
  expect(said).toEqual([true, false, false, true]);
});

test('a relay’s list places its clients alone; another list’s places are one word among others', () => {
  const lists = {
    relay: { flag: 'relay', located: true, parse: geofeed(), text: '5.0.0.0/24,DE,DE-BE,Berlin,' },
    dishes: { flag: 'satellite', parse: geofeed(), text: '5.0.0.0/16,FR,FR-IDF,Paris,' },
    countries: { parse: countryRows, text: '5.0.0.0,5.0.255.255,US' },
  } as const satisfies Record<string, Given>;
  const provider = joinLayers([layerOf(lists)]);
  expect(provider.lookup('5.0.0.1', day)).toMatchObject({
    countries: ['DE'],
    region: 'DE-BE',
    city: 'Berlin',
    flags: { relay: true, satellite: true },
  });
  expect(provider.lookup('5.0.1.1', day)).toMatchObject({
    countries: ['FR', 'US'],
    city: 'Paris',
    flags: { satellite: true },
  });
});

test('networks and countries of refreshed tables take the place of packed ones of the same name, by date', () => {
  const source = (asOf: string) => ({ name: 'places', facts: ['countries'], asOf, licence: 'MIT' });
  const fresh = layerOf({
    places: { parse: countryRows, text: '5.0.0.0,5.0.0.255,DE', asOf: '2026-11-01' },
    networks: { parse: networkRows, text: '5.0.0.0,5.0.0.255,65001,Some' },
  });
  const told = (asOf: string, code: string) => {
    const old = source(asOf);
    return { sources: [old], find: () => ({ sources: [old], countries: { places: code }, asn: 65002, org: 'Other' }) };
  };
  expect(joinLayers([fresh, told('2026-06-01', 'FR')]).lookup('5.0.0.1', day)).toMatchObject({
    countries: ['DE'],
    countriesBySource: { places: 'DE' },
    asn: 65001,
    org: 'Some',
  });
  expect(joinLayers([fresh, told('2026-11-02', 'FR')]).lookup('5.0.0.1', day).countries).toEqual(['FR']);
  expect(joinLayers([fresh, told('2026-06-01', 'FR')]).lookup('5.0.9.1', day).countries).toEqual(['FR']);
});

test('a relay goes before a VPN, and a hit is as sure as its list is young', () => {
  const provider = joinLayers([
    layerOf({
      relays: { flag: 'relay', whole: [4, 6], text: '5.0.0.1' },
      vpns: { flag: 'vpn', whole: [4, 6], text: '5.0.0.0/24', asOf: '2026-11-05' },
    }),
  ]);
  expect(provider.lookup('5.0.0.1', day)).toMatchObject({
    flags: { relay: true, vpn: false },
    hits: [{ flag: 'relay', source: 'relays', by: 'prefix', confidence: 'high' }],
  });
  expect(provider.lookup('5.0.0.2', day).hits).toEqual([
    { flag: 'vpn', source: 'vpns', by: 'prefix', confidence: 'medium' },
  ]);
});

test('each address is in the lists that hold it, in both families, within a /64 too', () => {
  const top = 0xffffffff;
  const address = (family: 4 | 6, offset: number): ParsedAddress =>
    family === 4
      ? { family, value: 0x05000000 + offset }
      : {
          family,
          words: [0x2a000000, offset < 8 ? 7 : 8, offset < 8 ? top : 0, offset < 8 ? top - 7 + offset : offset],
        };
  const text = (family: 4 | 6, offset: number) => formatAddress(address(family, offset));
  const range = fc.tuple(fc.nat(15), fc.nat(15), fc.constantFrom<4 | 6>(4, 6), fc.constantFrom('a', 'b', 'c'));

  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 10 }), (given) => {
      const ranges = given.map(([one, other, family, list]) => {
        return { from: Math.min(one, other), to: Math.max(one, other), family, list };
      });
      const names = ['a', 'b', 'c'].filter((name) => ranges.some(({ list }) => list === name));
      const rowsOf = (name: string) =>
        ranges
          .filter(({ list }) => list === name)
          .map(({ from, to, family }) => `${text(family, from)},${text(family, to)},`);
      const lists = names.map(
        (name) => [name, { flag: 'vpn', parse: rangeCsv, text: rowsOf(name).join('\n') }] as const,
      );
      const find = at(Object.fromEntries(lists));
      for (const family of [4, 6] as const) {
        for (let offset = 0; offset < 16; offset++) {
          const holding = ranges.filter((one) => one.family === family && one.from <= offset && offset <= one.to);
          const expected = names.filter((name) => holding.some(({ list }) => list === name));
          expect(find(text(family, offset))?.hits?.map(({ source }) => source)).toEqual(expected);
        }
      }
    }),
  );
});

test('no lists make a file of which nothing is said', () => {
  expect(at({})('5.0.0.1')).toMatchObject({ flags: {}, hits: [], sources: [] });
});

test('the same lists make the same bytes', () => {
  const lists = { one: { flag: 'vpn', text: '5.0.0.0/24\n2a00::7' } } as const;
  expect(compiled(lists)).toEqual(compiled(lists));
});

test('compiled lists can be handed in, and what is damaged or of another kind is refused', () => {
  const bytes = compiled({ one: { flag: 'vpn', text: '5.0.0.0/24' } });
  const { buffer } = new Uint8Array(bytes);
  expect(readLists(buffer).find(parseAddress('5.0.0.1'))?.flags).toEqual({ vpn: true });
  const header = { kind: 'tables', created: '2026-11-22', sources: [], about: {} };
  for (const wrong of [packContainer({ header, sections: {} }), bytes.subarray(1), bytes.subarray(0, -1)]) {
    expect(() => readLists(wrong)).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
  }
});
