import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
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

/** The certificate (PEM) of a server on this machine, whoever signed it. */
async function certificateOf(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const pem = socket.getPeerX509Certificate()?.toString() ?? '';
  socket.destroy();
  return pem;
}

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
  const tls = args.includes('--tls');
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  let certificate = '';
  for (let tries = 0; ; tries += 1) {
    if (tls) {
      certificate = await certificateOf(port).catch(() => '');
      if (certificate) break;
    } else {
      const health = await fetch(`${origin}/countersign/health`).catch(() => undefined);
      if (health?.ok) break;
    }
    if (server.exitCode !== null || tries > 150) throw new Error(`the demo did not start: ${complaints}`);
    await sleep(100);
  }
  return {
    origin,
    /** PEM of its certificate, with `--tls`. */
    certificate,
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
