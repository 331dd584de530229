// Brings node_modules in step with package-lock.json, and does nothing where it is already.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** What npm itself says that it installed: node_modules/.package-lock.json, which it writes last. */
function outOfStep() {
  const wanted = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')).packages;
  let held;
  try {
    held = JSON.parse(readFileSync(new URL('node_modules/.package-lock.json', root), 'utf8')).packages;
  } catch {
    return Object.keys(wanted);
  }
  // Optional packages are other platforms' binaries; entries outside node_modules are the workspaces themselves.
  return Object.keys(wanted).filter((path) => {
    const { version, optional } = wanted[path];
    if (!path.includes('node_modules/') || optional || version === undefined) return false;
    return held[path] === undefined || held[path].version !== version;
  });
}

const missing = outOfStep();
if (missing.length > 0) {
  console.log(`install: ${missing.length} packages to fetch (npm ci)`);
  const started = Date.now();
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run =
    npm?.endsWith('.js') || npm?.endsWith('.cjs')
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error) throw run.error;
  if (run.status !== 0) {
    console.error(`install: npm ci failed (${run.signal ?? `exit ${run.status}`})`);
    process.exit(run.status || 1);
  }
  console.log(`install: done in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
