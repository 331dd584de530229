import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { verifyToken } from '../protocolClients/verifyToken.ts';
import { freePort } from '../servers/freePort.ts';

const script = fileURLToPath(new URL('../servers/crashingServer.ts', import.meta.url));
const secret = 'secret-of-the-crashing-server';
const key = Buffer.alloc(32, 7).toString('base64url');

let folder: string;
let port: number;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-crash-'));
  port = await freePort();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function start(crash: boolean) {
  const child = spawn(process.execPath, ['--conditions=@countersign/source', '--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE: join(folder, 'state.db'),
      COUNTERSIGN_KEY: key,
      COUNTERSIGN_SECRET: secret,
      CRASH: crash ? '1' : '',
    },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ]);
  return child;
}

test('a verifier killed between claim and answer gives the verdict to a retry with the same key', async () => {
  const mount = `http://127.0.0.1:${port}/countersign`;
  const first = await start(true);
  const visit = await collectReceipts(await startVisit({ mount }));
  const token = await makeToken(visit, { evidence: chromiumEvidence() });
  const gone = once(first, 'exit');
  await expect(verifyToken(mount, { secret, token, idempotencyKey: 'order-1' })).rejects.toThrow();
  expect((await gone)[1]).toBe('SIGKILL');

  const second = await start(false);
  const retry = await verifyToken(mount, { secret, token, idempotencyKey: 'order-1' });
  expect(retry).toMatchObject({ status: 200, ok: true });
  expect(await verifyToken(mount, { secret, token, idempotencyKey: 'order-1' })).toMatchObject({
    verdict: retry.verdict,
  });
  expect(await verifyToken(mount, { secret, token })).toMatchObject({ status: 409, error: { code: 'duplicate' } });
  second.kill('SIGKILL');
});
