import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const input = file('src/index.ts');
const external = /^node:/;

export default [
  {
    input,
    external,
    plugins: [nodeResolve({ exportConditions: ['@countersign/source'] }), esbuild({ target: 'node20' })],
    output: { file: file('dist/index.js'), format: 'es' },
  },
  {
    input,
    external,
    plugins: [dts({ tsconfig: file('tsconfig.json') })],
    output: { file: file('dist/index.d.ts'), format: 'es' },
  },
];
