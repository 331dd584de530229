import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The parts read TypeScript sources, so the bench runs under tsx.
const main = fileURLToPath(new URL('main.ts', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['--conditions=@countersign/source', '--import', 'tsx', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
