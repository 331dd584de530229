import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const entries = ['index', 'node', 'sqlite', 'testing'];
const external = [
  /^node:/,
  /^@countersign\/ipdata$/,
  /^@hono\/node-server/,
  /^hono(\/|$)/,
  /^libsql$/,
  /^koffi$/,
  /^http-message-sig$/,
  /^structured-headers$/,
  /^valibot$/,
];
const resolve = { exportConditions: ['@countersign/source'] };
const compilerOptions = { customConditions: ['@countersign/source'] };

export default [
  {
    input: Object.fromEntries(entries.map((name) => [name, file(`src/${name}.ts`)])),
    external,
    plugins: [nodeResolve(resolve), esbuild({ target: 'node20' })],
    output: { dir: file('dist'), format: 'es', chunkFileNames: 'shared/[name].js' },
  },
  {
    input: Object.fromEntries(entries.map((name) => [name, file(`src/${name}.ts`)])),
    external,
    plugins: [dts({ tsconfig: file('tsconfig.json'), includeExternal: ['@countersign/contract'], compilerOptions })],
    output: { dir: file('dist'), format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].d.ts' },
  },
];
