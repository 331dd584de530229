import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
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
  format: { comments: false },
});

const iife = (entry, file) => ({
  input: source(entry),
  output: { file: output(file), format: 'iife', plugins: [minify] },
  plugins,
});

const types = process.env.COUNTERSIGN_TYPES === '1' && (await import('rollup-plugin-dts')).dts;

export default [
  { input: source('index.ts'), output: { file: output('index.js'), format: 'es' }, plugins },
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
