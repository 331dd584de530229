import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { type OutputChunk, type RollupOptions, rollup } from 'rollup';
import { beforeAll, expect, test } from 'vitest';

const config = new URL('../rollup.config.mjs', import.meta.url).href;
const chunks = new Map<string, OutputChunk>();

beforeAll(async () => {
  const { default: options } = (await import(config)) as { default: RollupOptions[] };
  for (const { output, ...input } of options) {
    if (!output || Array.isArray(output) || !output.file?.endsWith('.js')) continue;
    const bundle = await rollup(input);
    const { output: written } = await bundle.generate(output);
    chunks.set(output.file.replace(/.*[\\/]/, ''), written[0]);
  }
}, 60_000);

test('the bundles are the npm module, the tag and its second file, the realms’ script and the hub’s', () => {
  expect([...chunks.keys()].sort()).toEqual(['agent.js', 'hub.js', 'index.js', 'realm.js', 'rendering.js']);
});

test('no bundle holds the schemas’ library or imports anything', () => {
  for (const { modules, imports, dynamicImports } of chunks.values()) {
    const rendered = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
    expect(rendered.map(([id]) => id).filter((id) => id.includes('valibot'))).toEqual([]);
    expect([...imports, ...dynamicImports]).toEqual([]);
  }
});

const brotli = (name: string) => brotliCompressSync(chunks.get(name)?.code ?? '').length;

test('the tag keeps its budgets: 10 kB, 24 kB with its second file, brotli', () => {
  expect(brotli('agent.js')).toBeLessThanOrEqual(10_000);
  expect(brotli('agent.js') + brotli('rendering.js')).toBeLessThanOrEqual(24_000);
});

// Safari 15.0 is the first with module workers (MDN compat data), and lacks these.
test('no bundle calls what came after 2021', () => {
  const late =
    /\.(hasOwn|at|findLast|findLastIndex|groupBy|to(Sorted|Reversed|Spliced)|withResolvers)\(|\bstructuredClone\(/g;
  for (const { code } of chunks.values()) expect(code.match(late)).toBeNull();
});

test('tag and npm module know the second file by its hash', () => {
  const hash = createHash('sha256')
    .update(chunks.get('rendering.js')?.code ?? '')
    .digest('hex')
    .slice(0, 16);
  for (const name of ['agent.js', 'index.js']) expect(chunks.get(name)?.code).toContain(`rendering.${hash}.js`);
});

test('the second file names the licence of what it holds', () => {
  expect(chunks.get('rendering.js')?.code).toMatch(/^\/\*! @license MIT; parts of FingerprintJS/);
});

test('the realms’ script names each placeholder once', () => {
  const code = chunks.get('realm.js')?.code ?? '';
  for (const name of ['__COUNTERSIGN_KIND__', '__COUNTERSIGN_RECEIPT__'])
    expect(code.match(new RegExp(`(["'])${name}\\1`, 'g'))).toHaveLength(1);
});

test('the build is named by the sources’ hash', () => {
  expect(chunks.get('index.js')?.code).toMatch(/build = "[\w-]{12}"/);
});
