import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = new URL('../../packages/browser/dist/', import.meta.url);

/** Most bytes by brotli: what a page loads at first, what each realm loads, and what a page loads in all. */
const budgets = { 'agent.js': 10_000, 'realm.js': 4000, 'hub.js': 8000, 'agent.js and rendering.js': 24_000 };

test.each(Object.entries(budgets))('%s stays within %i bytes', async (file, most) => {
  const codes = await Promise.all(file.split(' and ').map((name) => readFile(new URL(name, dist))));
  const sum = (size: (code: Buffer) => number) => codes.reduce((all, code) => all + size(code), 0);
  const brotli = sum((code) => brotliCompressSync(code).length);
  const gzip = sum((code) => gzipSync(code, { level: 9 }).length);
  console.log(`${file}: ${sum(({ length }) => length)} min, ${gzip} gzip, ${brotli} brotli of ${most}`);
  expect(brotli).toBeLessThanOrEqual(most);
});
