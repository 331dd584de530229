// What `npm run redteam` runs: installs the tools that it plays against (into this folder alone), then plays.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

function install(...packages) {
  const quiet = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Whatever Node the tools ask for: those that do not run show as trouble in their rows.
  const flags = [...quiet, '--engine-strict=false'];
  const extra = packages.length > 0 ? ['--no-save', ...packages] : [];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: path('.'), stdio: 'inherit', timeout: 600_000 };
  return spawnSync(npm, ['install', ...flags, ...extra], options).status === 0;
}

// impit names native packages that are not all published: whoever lists it gets a lock file that `npm ci` refuses.
const apart = 'impit@0.14.5';
const wanted = `${readFileSync(path('package.json'), 'utf8')}${apart}`;
const marker = path('node_modules/.installed');

function installed() {
  try {
    return readFileSync(marker, 'utf8') === wanted;
  } catch {
    return false;
  }
}

if (!installed()) {
  const whole = install();
  const native = install(apart);
  if (!whole) console.error('redteam: not every tool could be installed; the rows that need them are skipped');
  if (!native) console.error(`redteam: ${apart} could not be installed; the rows that need it are skipped`);
  if (whole && native) writeFileSync(marker, wanted);
}
const args = ['--conditions=@countersign/source', '--import', 'tsx', path('main.ts'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
