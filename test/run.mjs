// What `npm test` runs: `npm test -- [SUITE...] [arguments for vitest]`. Every step counts as one test, every test of
// vitest as itself; the last line adds them up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../scripts/browsers.mjs';
import { findProxies } from '../scripts/proxies.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'countersign-test-'));

/** Suites in the order in which they run. `vitest` ones are projects of vitest.config.ts. */
const suites = {
  types: { command: [bin('tsc'), '-b'] },
  lint: { command: [bin('biome'), 'check', '.'] },
  docs: {
    command: [process.execPath, '--conditions=@countersign/source', '--import', 'tsx', 'scripts/docs.ts', '--check'],
  },
  unused: { command: [bin('knip')] },
  unit: { vitest: true },
  browser: { vitest: true, needs: 'chromium' },
  conformance: { vitest: true },
  e2e: { vitest: true },
  packaging: { vitest: true },
};

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skipped = [];

function count(kind, name, list) {
  total[kind] += 1;
  list?.push(name);
}

function runVitest(name, extra) {
  const file = join(scratch, `${name}.json`);
  const args = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(bin('vitest'), [...args, ...extra], { cwd: root, stdio: 'inherit' });
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    count('failed', `${name}: vitest gave no results`, failures);
    return;
  }
  let failed = 0;
  for (const file of results) {
    const path = file.name.replace(root, '');
    for (const test of file.assertionResults) {
      const title = `${path}: ${test.fullName}`;
      if (test.status === 'passed') count('passed');
      else if (test.status === 'failed') count('failed', title, failures);
      else count('skipped', title, skipped);
    }
    failed += file.assertionResults.filter((test) => test.status === 'failed').length;
    // A file that could not be loaded has no tests of its own.
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      failed += 1;
      count('failed', path, failures);
    }
  }
  if (status !== 0 && failed === 0) count('failed', `${name}: vitest ended with ${status}`, failures);
}

function runCommand(name, [command, ...args]) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status === 0) count('passed');
  else count('failed', name, failures);
}

const named = process.argv.slice(2).filter((argument) => Object.hasOwn(suites, argument));
const extra = process.argv.slice(2).filter((argument) => !Object.hasOwn(suites, argument));
const chosen = Object.entries(suites).filter(([name]) => named.length === 0 || named.includes(name));

const visits = chosen.some(([name]) => name === 'browser' || name === 'e2e');
const { found, missing } = findBrowsers({ install: visits });
if (found.chromium) process.env.CHROMIUM = found.chromium;
if (found.firefox) process.env.FIREFOX = found.firefox;
if (found.webkit) process.env.WEBKIT = found.webkit;
if (found.xvfb) process.env.XVFB = found.xvfb;
if (found.xdotool) process.env.XDOTOOL = found.xdotool;
const proxies = chosen.some(([name]) => name === 'e2e') ? findProxies({ install: true }).missing : {};
if (visits) for (const [name, why] of Object.entries({ ...missing, ...proxies })) console.log(`no ${name}: ${why}`);

for (const [name, suite] of chosen) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  if (suite.needs && !found[suite.needs]) {
    count('skipped', `${name}: no ${suite.needs}`, skipped);
    continue;
  }
  if (suite.vitest) runVitest(name, extra);
  else runCommand(name, suite.command);
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failures) console.log(`failed: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
