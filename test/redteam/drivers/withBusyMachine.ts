import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { endProcess } from '../../browsers/endProcess.ts';

/** Keeps every core busy twice over while `visit` runs; ends by itself after two minutes. */
export async function withBusyMachine(visit: () => Promise<void>): Promise<void> {
  const loop = 'const end = Date.now() + 120000; while (Date.now() < end) Math.sqrt(Math.random());';
  const busy = Array.from({ length: availableParallelism() * 2 }, () =>
    spawn(process.execPath, ['-e', loop], { detached: true, stdio: 'ignore' }),
  );
  try {
    await visit();
  } finally {
    await Promise.all(busy.map(endProcess));
  }
}
