import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const started = performance.now();
const outcome = build(fileURLToPath(new URL('../../data/', import.meta.url)));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(outcome === 'current' ? 'ipdata: tables are current' : `ipdata: tables compiled in ${seconds} s`);
