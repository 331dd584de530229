import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
// What package.json names as a dependency stays outside; contract, logs and their schemas are inlined.
const external = [
  /^node:/,
  /^@countersign\/(ipdata|verifier)(\/|$)/,
  /^@hono\/node-server/,
  /^hono(\/|$)/,
  /^libsql$/,
  /^selfsigned$/,
];

export default [
  {
    input: file('src/countersign.ts'),
    external,
    plugins: [nodeResolve({ exportConditions: ['@countersign/source'] }), esbuild({ target: 'node20' })],
    output: { file: file('dist/countersign.js'), format: 'es', banner: '#!/usr/bin/env node' },
  },
];
