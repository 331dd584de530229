import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatAddress } from '../address/formatAddress.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpProvider } from '../IpProvider.ts';
import { openIpData } from '../openIpData.ts';
import { build } from './build.ts';
import { inputs } from './inputs.ts';
import type { LoadedInput } from './LoadedInput.ts';
import { loadInput } from './loadInput.ts';
import { MmdbFile } from './MmdbFile.ts';

/** Undefined where the data packages are not installed (`--omit=dev`). */
const loaded = (() => {
  try {
    return inputs.map(loadInput);
  } catch {
    return undefined;
  }
})();

/** A seeded generator (mulberry32), so that a failure can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wordsOf = (address: ParsedAddress) => (address.family === 4 ? [address.value] : address.words);

/** The country of an address by the file's own tree, '' for none; undefined where the answer lies below /64. */
function countryInTree(file: MmdbFile, address: ParsedAddress): string | undefined {
  const words = wordsOf(address);
  let node = 0;
  for (let depth = 0; depth < 64 && node < file.nodeCount; depth++) {
    node = file.child(node, ((words[depth >> 5] as number) >>> (31 - (depth & 31))) & 1);
  }
  if (node < file.nodeCount) return undefined;
  const code = node === file.nodeCount ? '' : String(file.record(node).country_code);
  return code === 'AP' || code === 'EU' || code === 'ZZ' ? '' : code;
}

/** A random address between two of one family; of v6 the upper half alone. */
function between(first: ParsedAddress, last: ParsedAddress, next: () => number): ParsedAddress {
  const top = (address: ParsedAddress) =>
    wordsOf(address)
      .slice(0, 2)
      .reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const span = Number(top(last) - top(first));
  const at = top(first) + BigInt(Math.floor(next() * span));
  if (first.family === 4) return { family: 4, value: Number(at) };
  return { family: 6, words: [Number(at >> 32n), Number(at & 0xffffffffn), 0, 0] };
}

describe.skipIf(loaded === undefined)('tables from the data packages', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ipdata-'));
  const sources = loaded as LoadedInput[];
  let provider: IpProvider;
  beforeAll(() => {
    expect(build(dir)).toBe('written');
    provider = openIpData({ dir });
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true }));

  test.each([4, 6] as const)(
    'answer as their sources do, family %i',
    (family) => {
      const next = random(family);
      const lines = (sources[2]?.bytes[family].toString('utf8') ?? '').trimEnd().split('\n');
      const trees = [0, 1].map((index) => new MmdbFile(sources[index]?.bytes[family] as Buffer));
      const names = [0, 1].map((index) => sources[index]?.source.name ?? '');
      let compared = 0;
      for (let i = 0; i < 20_000; i++) {
        const at = Math.floor(next() * lines.length);
        const [first = '', last = '', asn] = (lines[at] ?? '').split(',');
        const [, lastBefore = '::'] = (lines[at - 1] ?? '').split(',');
        const [start, end] = [parseAddress(first), parseAddress(last)];
        // One pair of lines overlaps, and some lines hold parts of a /64; those follow rules with tests of their own.
        const whole =
          family === 4 || (start.family === 6 && start.words[2] === 0 && last.endsWith(':ffff:ffff:ffff:ffff'));
        const apart = family === 6 || (wordsOf(start)[0] ?? 0) > (wordsOf(parseAddress(lastBefore)).at(-1) ?? 0);
        if (!whole || !apart) continue;
        for (const address of [start, between(start, end, next)]) {
          const facts = provider.lookup(formatAddress(address));
          const said = trees.map((tree) => countryInTree(tree, address));
          if (facts.scope !== 'public' || said.includes(undefined)) continue;
          compared++;
          expect([facts.address, facts.asn]).toEqual([formatAddress(address), Number(asn)]);
          expect([facts.address, ...names.map((name) => facts.countriesBySource[name] ?? '')]).toEqual([
            facts.address,
            ...said,
          ]);
        }
      }
      expect(compared).toBeGreaterThan(30_000);
    },
    120_000,
  );

  test('are less than 5 MB in the published package, which npm compresses with gzip', () => {
    expect(gzipSync(readFileSync(join(dir, 'tables.bin'))).length).toBeLessThan(5_000_000);
  }, 30_000);

  test('a second build has nothing to do', () => {
    const before = statSync(join(dir, 'tables.bin')).mtimeMs;
    expect(build(dir)).toBe('current');
    expect(statSync(join(dir, 'tables.bin')).mtimeMs).toBe(before);
    expect(readdirSync(dir)).toEqual(['tables.bin']);
  }, 30_000);

  test('damaged tables are refused, and written again by the next build, the same to the byte', () => {
    const file = join(dir, 'tables.bin');
    const whole = readFileSync(file);
    const bytes = Buffer.from(whole);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const expected = whole.subarray(-32).toString('hex');
    expect(() => openIpData({ dir })).toThrow(
      expect.objectContaining({ code: 'corrupt-data', values: expect.objectContaining({ dir, expected }) }),
    );
    expect(build(dir)).toBe('written');
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(openIpData({ dir }).lookup('8.8.8.8').asn).toBe(15169);
  }, 120_000);
});
