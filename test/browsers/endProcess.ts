import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Ends a process that was spawned `detached`, and all that it started: asked first, killed after two seconds. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const group = -child.pid;
  const gone = new Promise<void>((resolve) => (ended(child) ? resolve() : child.once('exit', () => resolve())));
  signal(group, 'SIGTERM');
  await Promise.race([gone, sleep(2000, undefined, { ref: false })]);
  // Children may outlive the process that led the group.
  signal(group, 'SIGKILL');
  await gone;
}

function signal(group: number, name: NodeJS.Signals) {
  try {
    process.kill(group, name);
  } catch {
    // The group is gone.
  }
}
