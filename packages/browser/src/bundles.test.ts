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

test('the bundles are the npm module, the tag, the realms’ script and the hub’s', () => {
  expect([...chunks.keys()].sort()).toEqual(['agent.js', 'hub.js', 'index.js', 'realm.js']);
});

test('no bundle holds the schemas’ library or imports anything', () => {
  for (const { modules, imports, dynamicImports } of chunks.values()) {
    const rendered = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
    expect(rendered.map(([id]) => id).filter((id) => id.includes('valibot'))).toEqual([]);
    expect([...imports, ...dynamicImports]).toEqual([]);
  }
});

test('the tag keeps its budget of 8 kB, brotli', () => {
  expect(brotliCompressSync(chunks.get('agent.js')?.code ?? '').length).toBeLessThanOrEqual(8000);
});

test('the realms’ script names each placeholder once', () => {
  const code = chunks.get('realm.js')?.code ?? '';
  for (const name of ['__COUNTERSIGN_KIND__', '__COUNTERSIGN_RECEIPT__'])
    expect(code.match(new RegExp(`(["'])${name}\\1`, 'g'))).toHaveLength(1);
});

test('the build is named by the sources’ hash', () => {
  expect(chunks.get('index.js')?.code).toMatch(/build = "[\w-]{12}"/);
});
