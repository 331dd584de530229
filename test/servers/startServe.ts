import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LogEvent } from '@countersign/verifier';

const command = fileURLToPath(new URL('../../packages/cli/dist/countersign.js', import.meta.url));

/** Runs `countersign serve` as a user does, in a process of its own, with a state folder that is given. */
export async function startServe({ state, args = [] }: { state: string; args?: readonly string[] }) {
  const secret = 'secret-of-the-serving-tests';
  const own = ['serve', '--port', '0', '--log', 'json', '--store', 'memory', '--state', state];
  const child = spawn(process.execPath, [command, ...own, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, COUNTERSIGN_SECRET: secret },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  let url: string | undefined;
  for (let tries = 0; url === undefined; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(`it did not start: ${err}`);
    await sleep(50);
    url = /serving (http:\S+)\/countersign\n/.exec(err)?.[1];
  }
  return {
    url,
    secret,
    err: () => err,
    /** The lines of the log about one thing. */
    events: (event: LogEvent['event']): LogEvent[] =>
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
        .filter((line) => line.event === event),
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
