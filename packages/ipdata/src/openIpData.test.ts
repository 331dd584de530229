import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openIpData } from './openIpData.ts';
import { packContainer } from './packed/packContainer.ts';

const built = existsSync(new URL('../data/tables.bin', import.meta.url));

describe.skipIf(!built)('the tables that come with the package', () => {
  const provider = built ? openIpData() : { lookup: () => expect.fail(), sources: [] };

  test.each([
    ['8.8.8.8', ['US'], 15169, 'Google LLC'],
    ['81.2.69.142', ['GB'], 20712, undefined],
    ['87.128.0.1', ['DE'], 3320, undefined],
    ['73.0.0.1', ['US'], 7922, undefined],
    ['2003::1', ['DE'], 3320, undefined],
    ['2001:200::1', ['JP'], 2500, 'WIDE Project'],
  ])('%s is in %j, AS%i', (address, countries, asn, org) => {
    const facts = provider.lookup(address);
    expect(facts).toMatchObject({ address, scope: 'public', countries, asn, confidence: 'high' });
    if (org !== undefined) expect(facts.org).toBe(org);
  });

  test('a v4-mapped address is the v4 address', () => {
    expect(provider.lookup('::ffff:8.8.8.8')).toEqual(provider.lookup('8.8.8.8'));
  });

  test.each([
    ['2002:808:808::1', '6to4'],
    ['2001:0:4136:e378:8000:63bf:f7f7:f7f7', 'teredo'],
    ['64:ff9b::808:808', 'nat64'],
  ])('%s is known by the v4 address it carries', (address, kind) => {
    const { embedded, ...facts } = provider.lookup(address);
    expect(embedded).toEqual({ kind, address: '8.8.8.8' });
    expect(facts).toEqual({ ...provider.lookup('8.8.8.8'), address, family: 6 });
  });

  test('a v6 address that carries a private v4 address is reserved, and says which', () => {
    expect(provider.lookup('2002:a01:203::1')).toMatchObject({
      scope: 'reserved',
      embedded: { kind: '6to4', address: '10.1.2.3' },
      countries: [],
    });
    expect(provider.lookup('64:ff9b:1::808:808')).toMatchObject({ scope: 'private', countries: [] });
    expect(provider.lookup('64:ff9b:1::808:808')).not.toHaveProperty('embedded');
  });

  test('a text that is not canonical is answered in canonical form', () => {
    expect(provider.lookup('2003:0:0:0:0:0:0:01')).toEqual(provider.lookup('2003::1'));
    expect(provider.lookup('2A00:1450::1').address).toBe('2a00:1450::1');
  });

  test('networks of access providers carry the flag, others lack it', () => {
    expect(provider.lookup('73.0.0.1')).toMatchObject({
      flags: { access: true },
      hits: [{ flag: 'access', source: 'network-classes', by: 'number', confidence: 'high' }],
    });
    expect(provider.lookup('1.1.1.1').flags).toEqual({});
  });

  test('sources are those that the answer rests on, with date and licence', () => {
    const { sources } = provider.lookup('73.0.0.1');
    expect(sources.map((source) => source.name)).toEqual([
      'dbip-country-lite',
      'iptoasn-country',
      'routeviews-nro-dbip-asn',
      'network-classes',
      'tzdata-2026f',
    ]);
    for (const source of sources)
      expect(source).toMatchObject({
        asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        licence: expect.stringMatching(/./),
      });
    expect(new Set(provider.sources.map((source) => source.name))).toEqual(
      new Set(sources.map((source) => source.name)),
    );
    expect(provider.lookup('73.0.0.1', Date.UTC(2026, 10, 22)).sources[0]).toMatchObject({ ageDays: 174 });
    expect(provider.lookup('73.0.0.1', Date.UTC(2027, 5, 2))).toMatchObject({ confidence: 'high' });
    expect(provider.lookup('73.0.0.1', Date.UTC(2027, 6, 2))).toMatchObject({ confidence: 'medium' });
  });

  test.each(['10.1.2.3', '127.0.0.1', '169.254.1.1', '192.0.2.1', '::1', 'fe80::1', '2001:db8::1'])(
    '%s is not public: no country, no network',
    (address) => {
      const { scope, ...facts } = provider.lookup(address);
      expect(scope).not.toBe('public');
      expect(facts).toEqual({
        address,
        family: address.includes(':') ? 6 : 4,
        countries: [],
        countriesBySource: {},
        zones: [],
        flags: {},
        hits: [],
        sources: [],
        confidence: 'low',
      });
    },
  );

  test('tables that are handed in answer as those of the folder do, and no others are taken', () => {
    const tables = readFileSync(new URL('../data/tables.bin', import.meta.url));
    const { buffer, byteOffset, byteLength } = tables;
    for (const given of [tables, buffer.slice(byteOffset, byteOffset + byteLength)]) {
      const handed = openIpData({ tables: given });
      for (const address of ['8.8.8.8', '2003::1']) expect(handed.lookup(address)).toEqual(provider.lookup(address));
    }
    const refused = expect.objectContaining({ code: 'corrupt-data' });
    expect(() => openIpData({ tables: tables.subarray(1) })).toThrow(refused);
    expect(() => openIpData({ tables: tables.subarray(0, -1) })).toThrow(refused);
  });

  test('what is no address is refused', () => {
    expect(() => provider.lookup('8.8.8')).toThrow(expect.objectContaining({ code: 'invalid-address' }));
  });
});

describe('a folder that is not right', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ipdata-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('nothing there is no-data', () => {
    expect(() => openIpData({ dir })).toThrow(expect.objectContaining({ code: 'no-data', values: { dir } }));
  });

  const header = { kind: 'lists', created: '2026-11-22', sources: [], about: { columns: [] } };
  test.each([
    ['a text', Buffer.from('{')],
    ['lists', packContainer({ header, sections: {} })],
    ['tables without what tables hold', packContainer({ header: { ...header, kind: 'tables' }, sections: {} })],
  ])('%s is corrupt-data, which names the folder', (_, bytes) => {
    writeFileSync(join(dir, 'tables.bin'), bytes);
    expect(() => openIpData({ dir })).toThrow(
      expect.objectContaining({ code: 'corrupt-data', values: expect.objectContaining({ dir }) }),
    );
  });
});
