import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpLayer } from '../IpLayer.ts';
import { writeMmdb } from './fixtures/writeMmdb.ts';
import type { MmdbEvent } from './MmdbEvent.ts';
import { watchMmdb } from './watchMmdb.ts';

// As it is, but for the one test in which the system fails.
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  return { ...actual, readFile: vi.fn(actual.readFile) };
});

const of = (country: string, built = '2026-11-01') =>
  writeMmdb({ type: 'GeoLite2-Country', records: { '81.2.69.0/24': { country: { iso_code: country } } }, built });
let dir: string;
let file: string;
let layer: IpLayer | undefined;
let events: MmdbEvent[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'countersign-mmdb-'));
  file = join(dir, 'own.mmdb');
  events = [];
});
afterEach(() => {
  layer?.close?.();
  layer = undefined;
  rmSync(dir, { recursive: true });
});

const open = (more: object = {}) => {
  layer = watchMmdb({ file, pollMs: 200, onEvent: (event) => events.push(event), ...more });
  return layer;
};
const country = () => layer?.find(parseAddress('81.2.69.142'))?.countries?.['GeoLite2-Country'];
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
const states = () => events.map(({ state }) => state);

test('a file that is replaced is taken up', async () => {
  writeFileSync(file, of('GB'));
  open();
  expect(country()).toBe('GB');
  writeFileSync(`${file}.new`, of('FR', '2026-11-08'));
  renameSync(`${file}.new`, file);
  await until(() => expect(country()).toBe('FR'));
  expect(layer?.sources[0]?.asOf).toBe('2026-11-08');
  expect(events).toEqual([
    { state: 'loaded', file, type: 'GeoLite2-Country', asOf: '2026-11-01', ms: expect.any(Number) },
    { state: 'loaded', file, type: 'GeoLite2-Country', asOf: '2026-11-08', ms: expect.any(Number) },
  ]);
}, 30_000);

test('a file that is written in place counts once it is whole', async () => {
  writeFileSync(file, of('GB'));
  open();
  const next = of('FR', '2026-11-08');
  writeFileSync(file, next.subarray(0, 100));
  await until(() => expect(states()).toEqual(['loaded', 'damaged']));
  expect(events[1]).toMatchObject({ state: 'damaged', file, code: 'corrupt-data' });
  expect(country()).toBe('GB');
  writeFileSync(file, next);
  await until(() => expect(country()).toBe('FR'));
  expect(states()).toEqual(['loaded', 'damaged', 'loaded']);
}, 30_000);

test('a file that goes, or becomes another, leaves the one in use, and is told once', async () => {
  writeFileSync(file, of('GB'));
  open();
  rmSync(file);
  await until(() => expect(events[1]).toMatchObject({ state: 'damaged', code: 'no-data' }));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(states()).toEqual(['loaded', 'damaged']);
  expect(country()).toBe('GB');
  writeFileSync(file, writeMmdb({ type: 'GeoIP2-Domain', records: { '81.2.69.0/24': { domain: 'example.com' } } }));
  await until(() => expect(events[2]).toMatchObject({ state: 'damaged', code: 'unknown-schema' }));
  expect(country()).toBe('GB');
}, 30_000);

test('a file that the system did not read is asked for again, and told once', async () => {
  writeFileSync(file, of('GB'));
  open();
  const full = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
  vi.mocked(readFile).mockRejectedValueOnce(full).mockRejectedValueOnce(full);
  writeFileSync(`${file}.new`, of('FR', '2026-11-08'));
  renameSync(`${file}.new`, file);
  await until(() => expect(country()).toBe('FR'));
  expect(events.map((event) => ('code' in event ? event.code : event.state))).toEqual(['loaded', 'no-data', 'loaded']);
}, 30_000);

test('a file that cannot be used from the start is an error', () => {
  expect(open).toThrow(expect.objectContaining({ code: 'no-data', values: { file } }));
  expect(() => watchMmdb({ file: dir })).toThrow(expect.objectContaining({ code: 'no-data' }));
  writeFileSync(file, '<!doctype html>');
  expect(open).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
  writeFileSync(file, of('GB'));
  expect(() => open({ maxBytes: 100 })).toThrow(expect.objectContaining({ code: 'too-large' }));
  // A file with a hole of 5 GB takes no room, and is refused before it is read.
  truncateSync(file, 5e9);
  expect(open).toThrow(expect.objectContaining({ code: 'too-large', values: { file, bytes: 5e9, most: 2 ** 31 - 1 } }));
});

test('a large file of zeros is no .mmdb file, and found so at once', () => {
  writeFileSync(file, '');
  truncateSync(file, 300_000_000);
  expect(open).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
});
