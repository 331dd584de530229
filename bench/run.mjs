import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

// What is measured is what is built; the parts themselves read TypeScript sources.
process.exitCode =
  run(path('../scripts/build.mjs')) ||
  run('--conditions=@countersign/source', '--import', 'tsx', path('main.ts'), ...process.argv.slice(2));
