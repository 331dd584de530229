// Builds what `npm start` and the tests run: `node scripts/build.mjs [--types]`. A step whose inputs are as they were
// when it last succeeded is skipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { writeAssets } from './assets.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);
// The packages' rollup.config.mjs add their bundled types where this is set.
if (process.argv.includes('--types')) process.env.COUNTERSIGN_TYPES = '1';
const stampFile = join(root, 'node_modules/.cache/countersign/build.json');
const common = ['package-lock.json', 'scripts/build.mjs', 'tsconfig.base.json'];
const isTypes = ({ output }) =>
  [output].flat().some(({ file, entryFileNames }) => /\.d\.ts$/.test(file ?? entryFileNames ?? ''));

/** Rolls up the bundles of one package's config that `keep` keeps. */
async function bundle(name, keep) {
  const file = join(root, name, 'rollup.config.mjs');
  const { default: exported } = await import(pathToFileURL(file).href);
  for (const config of [exported].flat().filter(keep)) {
    const built = await rollup({ onwarn: (warning) => console.warn(`  ${name}: ${warning.message}`), ...config });
    for (const output of [config.output].flat()) await built.write(output);
    await built.close();
  }
}

const bundles = (name, inputs, outputs) => ({
  name,
  inputs: [...inputs.map((input) => `${input}/src`), `${name}/src`, `${name}/rollup.config.mjs`],
  outputs: outputs.map((output) => `${name}/${output}`),
  run: () => bundle(name, (config) => !isTypes(config)),
});

const types = (name, inputs) => ({
  ...bundles(name, inputs, ['dist/index.d.ts']),
  name: `${name} types`,
  run: () => bundle(name, isTypes),
});

const tables = {
  name: 'IP tables',
  inputs: ['packages/ipdata/src', 'packages/ipdata/package.json'],
  outputs: ['packages/ipdata/data/tables.bin'],
  run() {
    const args = ['--import', 'tsx', 'packages/ipdata/src/compile/main.ts'];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('the tables were not compiled');
  },
};

const assets = {
  name: 'assets',
  inputs: ['packages/browser/dist', 'scripts/assets.mjs'],
  outputs: ['packages/verifier/src/generated/assets.ts'],
  run: writeAssets,
};

const contract = 'packages/contract';
const ipdata = 'packages/ipdata';
const verifier = [contract, ipdata];
const pages = ['index.html', 'form.html', 'demo.css', 'mark.svg'].map((file) => `demo/${file}`);
const demoBundles = bundles('demo', [contract, 'packages/browser'], []);
const demo = {
  ...demoBundles,
  inputs: [...demoBundles.inputs, ...pages],
  outputs: ['packages/cli/dist/demo/index.html'],
};

const steps = [
  tables,
  bundles(
    'packages/browser',
    [contract],
    ['dist/index.js', 'dist/agent.js', 'dist/realm.js', 'dist/hub.js', 'dist/rendering.js'],
  ),
  assets,
  demo,
  bundles('packages/ipdata', [], ['dist/index.js', 'dist/node.js']),
  bundles('packages/verifier', verifier, ['dist/index.js', 'dist/node.js', 'dist/sqlite.js', 'dist/testing.js']),
  bundles('packages/cli', ['packages/verifier', 'packages/logs', ...verifier], ['dist/countersign.js']),
  ...(process.argv.includes('--types')
    ? [types('packages/browser', [contract]), types('packages/ipdata', []), types('packages/verifier', verifier)]
    : []),
];

function files(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .filter((entry) => !/\.test\.ts$/.test(entry))
    .flatMap((entry) => files(join(path, entry)));
}

function hashOf(step) {
  const hash = createHash('sha256');
  for (const file of [...common, ...step.inputs].flatMap(files)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

for (const step of steps) {
  const hash = hashOf(step);
  const stamps = readStamps();
  if (stamps[step.name] === hash && step.outputs.every((output) => existsSync(join(root, output)))) continue;
  const started = performance.now();
  try {
    await step.run();
  } catch (error) {
    console.error(`build: ${step.name} failed`);
    console.error(error.frame ? `${error.message}\n${error.loc?.file ?? error.id ?? ''}\n${error.frame}` : error);
    process.exit(1);
  }
  const absent = step.outputs.filter((output) => !existsSync(join(root, output)));
  if (absent.length > 0) {
    console.error(`build: ${step.name} did not write ${absent.join(', ')}`);
    process.exit(1);
  }
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(`${stampFile}.${process.pid}`, JSON.stringify({ ...readStamps(), [step.name]: hash }));
  renameSync(`${stampFile}.${process.pid}`, stampFile);
  console.log(`build: ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
