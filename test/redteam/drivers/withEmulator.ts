import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../../browsers/endProcess.ts';
import type { Lab } from '../Lab.ts';

/** An emulator that gave no token by then gives none. */
const patience = 25_000;

/** Has a DOM emulator run the page's scripts, in a process of its own: they share its globals. */
export async function withEmulator(
  lab: Lab,
  { script, module, userAgent }: { script: 'jsdom' | 'happyDom'; module: string; userAgent?: string },
): Promise<void> {
  const path = fileURLToPath(new URL(`../emulators/${script}.mjs`, import.meta.url));
  const args = [path, lab.toolPath(module), lab.url, ...(userAgent ? [userAgent] : [])];
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore' });
  try {
    await Promise.race([lab.seen(), sleep(patience, undefined, { ref: false })]);
  } finally {
    await endProcess(child);
  }
}
