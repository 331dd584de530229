import { setTimeout as sleep } from 'node:timers/promises';
import { descendants } from './descendants.ts';

/** Ends, by their ids, the processes that are there now and were not before. */
export async function endStrays(before: ReadonlySet<number> = new Set()): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const strays = descendants().filter((pid) => !before.has(pid));
    if (strays.length === 0) return;
    for (const pid of strays) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended by itself.
      }
    }
    await sleep(500);
  }
}
