import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const entries = ['index', 'node'];
const input = Object.fromEntries(entries.map((name) => [name, file(`src/${name}.ts`)]));
// The package's own tables are found from where the code is, so what both entries share lies beside them.
const chunkFileNames = 'shared-[name].js';
const external = [/^node:/, 'mmdb-lib'];

export default [
  {
    input,
    external,
    plugins: [nodeResolve({ exportConditions: ['@countersign/source'] }), esbuild({ target: 'node20' })],
    output: { dir: file('dist'), format: 'es', chunkFileNames },
  },
  {
    input,
    external,
    plugins: [dts({ tsconfig: file('tsconfig.json') })],
    output: { dir: file('dist'), format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared-[name].d.ts' },
  },
];
