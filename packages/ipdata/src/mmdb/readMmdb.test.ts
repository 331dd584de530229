import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import { IpDataError } from '../IpDataError.ts';
import { writeMmdb } from './fixtures/writeMmdb.ts';
import { mmdbLayer } from './mmdbLayer.ts';
import { readMmdb } from './readMmdb.ts';

const written = writeMmdb({
  type: 'GeoIP2-Enterprise',
  records: {
    '81.2.69.0/24': {
      country: { iso_code: 'GB' },
      city: { names: { en: 'London' } },
      traits: { user_type: 'cellular' },
    },
    '2a02:ff::/32': { country: { iso_code: 'NL' }, location: { latitude: 52.5, accuracy_radius: 100 } },
  },
});
const corrupt = expect.objectContaining({ name: 'IpDataError', code: 'corrupt-data' });
const asked: ParsedAddress[] = ['81.2.69.142', '2a02:ff::1', '9.9.9.9', '1.2.0.1', '2001:218::1'].map(parseAddress);

/** What comes of bytes: nothing but facts, a problem told, or the one error; the milliseconds it took. */
function outcome(bytes: Uint8Array): number {
  const started = performance.now();
  try {
    const layer = mmdbLayer(bytes, 'own', { onProblem: (error) => expect(error).toBeInstanceOf(IpDataError) });
    for (const address of asked) layer.find(address);
  } catch (error) {
    if (!(error instanceof IpDataError)) throw error;
  }
  return performance.now() - started;
}

describe('what is no .mmdb file', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'nothing'],
    ['a download still packed', Buffer.from([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['an archive', Buffer.from('PK\x03\x04'), 'zip'],
    ['a page that says why not', Buffer.from('<!doctype html>'), 'a page of HTML'],
    ['an error', Buffer.from('{"error":1}'), 'JSON'],
    ['anything else', Buffer.alloc(100_000, 7), 'unknown'],
  ])('%s', (_, bytes, found) => {
    expect(() => readMmdb(bytes, { file: 'x.mmdb' })).toThrow(
      expect.objectContaining({ code: 'corrupt-data', values: { file: 'x.mmdb', bytes: bytes.length, found } }),
    );
  });
});

test('a file that was cut off anywhere is refused', () => {
  for (let length = 0; length < written.length; length++) {
    expect(() => readMmdb(written.subarray(0, length))).toThrow(corrupt);
  }
});

test.each([0x01, 0x20, 0x80, 0xff])(
  'a file with any byte changed (xor %i) has facts, a problem or an error',
  (mask) => {
    for (let at = 0; at < written.length; at++) {
      const changed = Buffer.from(written);
      changed[at] = (changed[at] ?? 0) ^ mask;
      expect(outcome(changed)).toBeLessThan(2000);
    }
  },
);

describe('metadata that cannot be', () => {
  const of = (metadata: Parameters<typeof writeMmdb>[0]['records']) =>
    writeMmdb({ type: 'GeoIP2-City', records: { '9.0.0.0/8': { country: { iso_code: 'US' } } }, metadata });
  it.each([
    ['more nodes than bytes', { node_count: 1_000_000 }],
    ['no nodes', { node_count: 0 }],
    ['nodes in words', { node_count: 'many' }],
    ['another format', { binary_format_major_version: 3 }],
    ['a family that is none', { ip_version: 5 }],
    ['a size of records that is none', { record_size: 20 }],
    ['no date', { build_epoch: 'yesterday' }],
    ['no type', { database_type: 7 }],
    ['a tree that ends elsewhere', { node_count: 7 }],
  ])('%s', (_, metadata) => {
    expect(() => readMmdb(of(metadata))).toThrow(corrupt);
  });
});

describe('records that were made to harm', () => {
  const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
  /** A file whose one record, of all addresses, is these bytes. */
  const holding = (data: readonly number[]) => {
    const plain = writeMmdb({ type: 'GeoIP2-City', records: { '0.0.0.0/1': {}, '128.0.0.0/1': {} }, family: 4 });
    const end = plain.lastIndexOf(marker);
    // One node of 6 bytes, whose records point at the two empty maps; both now point at the first byte of the data.
    const node = Buffer.from([0, 0, 17, 0, 0, 17]);
    return Buffer.concat([node, plain.subarray(6, 22), Buffer.from(data), plain.subarray(end)]);
  };
  const array = [0x1f, 4, 0xff, 0xff, 0xff];
  it.each([
    ['arrays that claim sixteen million members, in each other', [...array, ...array, ...array]],
    ['a pointer to itself', [0x20, 0]],
    ['a map that holds itself', [0xe1, 0x41, 0x61, 0x20, 0]],
    // Each level holds the one before twice: 2^40 values, were they built.
    [
      'lists of lists, doubled forty times',
      Array.from({ length: 40 }, (_, i) => [2, 4, 0x20, i * 6 + 6, 0x20, i * 6 + 6]).flat(),
    ],
    ['no map but a text', [0x41, 0x61]],
    ['a type that is none', [0, 20]],
    ['a text longer than the file', [0x5f, 0xff, 0xff, 0xff]],
  ])('%s', (_, data) => {
    const problems: unknown[] = [];
    const layer = mmdbLayer(holding(data), 'own', { onProblem: (error) => problems.push(error) });
    expect(layer.find(parseAddress('9.9.9.9'))).toBeUndefined();
    expect(layer.find(parseAddress('99.9.9.9'))).toBeUndefined();
    // Told once a file.
    expect(problems).toEqual([corrupt]);
  });
});

const folder = new URL('../../../../../shared/data/mmdb-test/', import.meta.url);

describe.skipIf(!existsSync(folder))('MaxMind’s test databases (../shared/data/mmdb-test)', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mmdb')) : [];
  it.each(files)(
    '%s, cut off or changed anywhere',
    (name) => {
      const bytes = readFileSync(new URL(name, folder));
      const stride = Math.ceil(bytes.length / 700);
      for (let at = 0; at < bytes.length; at += stride) {
        expect(() => readMmdb(bytes.subarray(0, at))).toThrow(corrupt);
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        expect(outcome(changed)).toBeLessThan(5000);
      }
    },
    120_000,
  );
});
