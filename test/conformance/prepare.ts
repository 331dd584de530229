// Brings the frameworks and runtimes of package.json, and the packages as npm would have them, into this folder alone.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Tools } from './Mount.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const modules = path('node_modules/');
const require = createRequire(import.meta.url);

/** Installs what package.json names, once; false where that failed. */
function install(): boolean {
  const wanted = readFileSync(path('package.json'), 'utf8');
  const marker = `${modules}.installed`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return true;
  // Without a lock file: registries need not have every platform's binaries, and `npm ci` refuses a lock without them.
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: path('.'), stdio: 'inherit', timeout: 600_000 } as const;
  const { status } = spawnSync(npm, ['install', ...flags, '--engine-strict=false'], options);
  if (status === 0) writeFileSync(marker, wanted);
  return status === 0;
}

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const source = '@countersign/source';

/** Bundles a package from its sources as its rollup.config.mjs does, with the entries that its package.json names. */
async function pack(name: string) {
  const from = path(`../../packages/${name}/`);
  const to = `${modules}@countersign/${name}/`;
  const manifest = JSON.parse(readFileSync(`${from}package.json`, 'utf8')) as Manifest;
  const { dependencies = {}, peerDependencies = {} } = manifest;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const entries = Object.values(manifest.exports).filter((entry) => typeof entry === 'object');
  await build({
    entryPoints: entries.flatMap((entry) => (entry[source] ? [`${from}${entry[source]}`] : [])),
    outdir: `${to}dist`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: [source],
    external: ['node:*', ...Object.keys({ ...dependencies, ...peerDependencies }).flatMap((it) => [it, `${it}/*`])],
    logLevel: 'warning',
  });
  for (const entry of entries) delete entry[source];
  writeFileSync(`${to}package.json`, JSON.stringify(manifest));
  if (existsSync(`${from}data`)) cpSync(`${from}data`, `${to}data`, { recursive: true });
}

/** A runtime's binary, of whichever platform's package runs here. */
function binary(scope: string, prefix: string, file: string): string | undefined {
  let folders: string[] = [];
  try {
    folders = readdirSync(`${modules}${scope}`);
  } catch {
    return undefined;
  }
  return folders
    .filter((folder) => folder.startsWith(prefix))
    .map((folder) => `${modules}${scope}/${folder}/${file}`)
    .find((candidate) => spawnSync(candidate, ['--version'], { timeout: 20_000 }).status === 0);
}

/** Whether a package of the workspace is there; an optional one need not be. */
function canImport(name: string): boolean {
  try {
    return require.resolve(name) !== '';
  } catch {
    return false;
  }
}

const found = (name: string) => (existsSync(`${modules}${name}/package.json`) ? name : undefined);

/** What there is to run recipes with: a binary's path for runtimes, the name for packages, undefined for what is missing. */
export async function prepare(): Promise<Tools> {
  if (!install()) console.error('conformance: not everything could be installed; mounts that need it are skipped');
  await pack('ipdata');
  await pack('verifier');
  const exe = process.platform === 'win32' ? '.exe' : '';
  return {
    node: process.execPath,
    koffi: process.platform === 'linux' && canImport('koffi') ? 'koffi' : undefined,
    fastify: found('fastify'),
    koa: found('koa'),
    next: found('next'),
    bun: binary('@oven', 'bun-', `bin/bun${exe}`),
    deno: binary('@deno', '', `deno${exe}`),
    workerd: binary('@cloudflare', 'workerd-', `bin/workerd${exe}`),
  };
}
