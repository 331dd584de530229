import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Installs the readers that ours is measured beside, into bench/ip alone; false where that fails. */
export function installReaders(root: string): boolean {
  const folder = `${root}bench/ip/`;
  const wanted = readFileSync(`${folder}package.json`, 'utf8');
  const marker = `${folder}node_modules/.installed`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return true;
  // geoip-lite asks for Node 24 and runs on older ones.
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', ...flags, '--loglevel=error'];
  const { status } = spawnSync(npm, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  if (status === 0) writeFileSync(marker, wanted);
  return status === 0;
}
