import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Most bytes by brotli: what a page loads at first, and what each realm loads. */
const budgets = { 'agent.js': 8000, 'realm.js': 4000, 'hub.js': 8000 };

test.each(Object.entries(budgets))('%s stays within %i bytes', async (file, most) => {
  const code = await readFile(new URL(`../../packages/browser/dist/${file}`, import.meta.url));
  const brotli = brotliCompressSync(code).length;
  console.log(`${file}: ${code.length} min, ${gzipSync(code, { level: 9 }).length} gzip, ${brotli} brotli of ${most}`);
  expect(brotli).toBeLessThanOrEqual(most);
});
