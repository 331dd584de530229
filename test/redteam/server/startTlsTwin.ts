import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../../browsers/endProcess.ts';
import { sendHttp2 } from '../../protocolClients/sendHttp2.ts';
import { freePort } from '../../servers/freePort.ts';

const command = fileURLToPath(new URL('../../../packages/cli/dist/countersign.js', import.meta.url));
const secret = 'secret-of-the-scoreboard-over-tls';

/** The same command with `--tls self-signed`, for clients that bring no browser but a wire. */
export async function startTlsTwin() {
  const port = await freePort();
  const state = await mkdtemp(join(tmpdir(), 'countersign-state-'));
  const args = ['serve', '--demo', '--log', 'json', '--port', String(port), '--state', state, '--store', 'memory'];
  const server = spawn(process.execPath, [command, ...args, '--tls', 'self-signed'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, COUNTERSIGN_SECRET: secret },
  });
  const mount = `https://127.0.0.1:${port}/countersign`;
  for (let tries = 0; ; tries += 1) {
    const health = await sendHttp2(`${mount}/health`).catch(() => undefined);
    if (health?.status === 200) break;
    if (server.exitCode !== null || tries > 150) throw new Error('the verifier did not start with TLS');
    await sleep(100);
  }
  return {
    mount,
    secret,
    async close() {
      await endProcess(server);
      await rm(state, { recursive: true, force: true });
    },
  };
}
