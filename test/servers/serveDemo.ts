import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../browsers/endProcess.ts';
import { freePort } from './freePort.ts';

/** A verdict as `countersign serve --log json` writes it. */
export interface VerdictLine {
  event: 'verdict';
  time: string;
  site: string;
  action: string | null;
  outcome: 'pass' | 'review' | 'block';
  score: number;
  labels: { label: string; confidence: string }[];
  conflicts: string[];
  unknown: string[];
  ip: string | null;
  ua: string | null;
  ms: number;
}

const command = fileURLToPath(new URL('../../packages/cli/dist/countersign.js', import.meta.url));

/** Runs `countersign serve --demo` as a user does, in a process of its own, and reads the verdicts off its log. */
export async function serveDemo(...args: string[]) {
  const port = await freePort();
  const state = await mkdtemp(join(tmpdir(), 'countersign-state-'));
  const own = ['serve', '--demo', '--log', 'json', '--port', String(port), '--state', state, '--store', 'memory'];
  const server = spawn(process.execPath, [command, ...own, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, COUNTERSIGN_SECRET: 'demo-secret-of-the-end-to-end-tests' },
  });
  const verdicts: VerdictLine[] = [];
  const strays: string[] = [];
  let complaints = '';
  let wake = () => {};
  server.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  createInterface({ input: server.stdout }).on('line', (line) => {
    try {
      const event = JSON.parse(line);
      if (event.event === 'verdict') verdicts.push(event);
    } catch {
      strays.push(line);
    }
    wake();
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const health = await fetch(`${origin}/countersign/health`).catch(() => undefined);
    if (health?.ok) break;
    if (server.exitCode !== null || tries > 150) throw new Error(`the demo did not start: ${complaints}`);
    await sleep(100);
  }
  return {
    origin,
    secret: 'demo-secret-of-the-end-to-end-tests',
    /** Lines on stdout that are no JSON: there must be none. */
    strays,
    /** The demo's page for one visit. */
    page: (action: string) => `${origin}/?action=${action}`,
    /** The verdict of the visit with this action. */
    async verdict(action: string, seconds = 60): Promise<VerdictLine> {
      const end = Date.now() + seconds * 1000;
      for (;;) {
        const found = verdicts.find((verdict) => verdict.action === action);
        if (found) return found;
        if (Date.now() > end) throw new Error(`no verdict for ${action} within ${seconds} s; stderr: ${complaints}`);
        await Promise.race([sleep(500), new Promise<void>((resolve) => (wake = resolve))]);
      }
    },
    async close() {
      await endProcess(server);
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      await rm(state, { recursive: true, force: true });
    },
  };
}
