import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const json = (path: URL) => JSON.parse(readFileSync(path, 'utf8'));

function answer(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n')[0];
  } catch {
    return undefined;
  }
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/** Versions of what takes part in a run. */
export function versions(browsers: { chromium?: string; firefox?: string }, creepjs: string | undefined) {
  const own = json(new URL('package.json', import.meta.url)).dependencies as Record<string, string>;
  const root = json(new URL('../../package.json', import.meta.url)).devDependencies as Record<string, string>;
  const botd = json(new URL('../../node_modules/@fingerprintjs/botd/package.json', import.meta.url)).version as string;
  return {
    Chromium: answer(browsers.chromium) ?? 'none',
    Firefox: answer(browsers.firefox) ?? 'none',
    Node: process.version,
    playwright: root.playwright ?? '',
    'puppeteer-core': root['puppeteer-core'] ?? '',
    ...own,
    'BotD (peer)': botd,
    'fpscanner (peer)': root.fpscanner ?? '',
    'CreepJS (peer)': creepjs
      ? `creep.js with SHA-256 ${sha256(creepjs)}`
      : 'absent: set CREEPJS to the path of a built creep.js',
  };
}
