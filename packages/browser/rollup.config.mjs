import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { buildId } from './buildId.mjs';

const source = (name) => fileURLToPath(new URL(`src/${name}`, import.meta.url));
const output = (name) => fileURLToPath(new URL(`dist/${name}`, import.meta.url));

const named = {
  name: 'build-id',
  load: (id) => (id === source('build.ts') ? `export const build = ${JSON.stringify(buildId())};` : null),
};

const resolver = resolve({ exportConditions: ['@countersign/source'], extensions: ['.ts', '.js'] });
const plugins = [named, resolver, esbuild({ target: 'es2022', tsconfig: false })];
const minify = terser({
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: /@license/ },
});

// MIT asks for the notice in all copies; the whole text is in NOTICE.
const banner =
  '/*! @license MIT; parts of FingerprintJS, (c) FingerprintJS, Inc: see NOTICE of @countersign/browser */';

const iife = (entry, file) => ({
  input: source(entry),
  output: { file: output(file), format: 'iife', plugins: [minify] },
  plugins: [second, ...plugins],
});

/** The second file, whose licence asks that it be named, as the agent is to know it: built before it, once. */
const rendering = {
  input: source('rendering.ts'),
  output: { file: output('rendering.js'), format: 'iife', banner, plugins: [minify] },
  plugins,
};
let built;
async function describeRendering() {
  const bundle = await rollup(rendering);
  const {
    output: [{ code }],
  } = await bundle.generate(rendering.output);
  await bundle.close();
  const hash = (name) => createHash(name).update(code);
  return {
    name: `rendering.${hash('sha256').digest('hex').slice(0, 16)}.js`,
    integrity: `sha384-${hash('sha384').digest('base64')}`,
  };
}
const second = {
  name: 'second-file',
  async load(id) {
    if (id !== source('renderingFile.ts')) return null;
    built ??= describeRendering();
    return `export const renderingFile = ${JSON.stringify(await built)};`;
  },
};

const types = process.env.COUNTERSIGN_TYPES === '1' && (await import('rollup-plugin-dts')).dts;

export default [
  rendering,
  { input: source('index.ts'), output: { file: output('index.js'), format: 'es' }, plugins: [second, ...plugins] },
  iife('script.ts', 'agent.js'),
  iife('realm.ts', 'realm.js'),
  iife('hub.ts', 'hub.js'),
  ...(types
    ? [
        {
          input: source('index.ts'),
          output: { file: output('index.d.ts'), format: 'es' },
          // The resolver leads to contract's sources, so that its types are inlined: the package is private.
          plugins: [resolver, types()],
        },
      ]
    : []),
];
