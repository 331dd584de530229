import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Verifier } from '../../packages/verifier/src/createVerifier.ts';
import { genuineRequests, type HeaderPairs } from '../../packages/verifier/src/testing/genuineRequests.ts';
import { genuineSignals } from '../../packages/verifier/src/testing/genuineSignals.ts';
import { collectReceipts } from '../../test/protocolClients/collectReceipts.ts';
import { makeToken } from '../../test/protocolClients/makeToken.ts';
import { startVisit } from '../../test/protocolClients/startVisit.ts';
import { shopOrigin } from './shopOrigin.ts';

const recorded = genuineRequests.chromium;

/** The recorded headers with the length of the body that is sent now. */
const withLength = (headers: HeaderPairs, body: unknown): HeaderPairs =>
  headers.map(([name, value]) =>
    name === 'Content-Length' ? [name, String(Buffer.byteLength(JSON.stringify(body)))] : [name, value],
  );

/** What the recorded Chromium said, with the clock of now. */
function evidence() {
  const realms = Object.entries(genuineSignals.chromium).map(([kind, signals]) => {
    const states = Object.entries({
      ...signals,
      timeZone: { ...signals.timeZone, clock: Date.now() },
    }).map(([id, value]) => [id, { value }]);
    return [kind, { signals: Object.fromEntries(states) }];
  });
  return Object.fromEntries(realms);
}

/**
 * Makes tokens as one Chromium after another would, through the verifier's own routes: each its own visit and device
 * key, six receipts, all signals of four realms.
 */
export async function makeTokens(verifier: Verifier, count: number): Promise<string[]> {
  const app = new Hono().route('/countersign', verifier.publicRoutes);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mount = `http://127.0.0.1:${(server.address() as AddressInfo).port}/countersign`;
  const tokens: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const visit = randomBytes(16).toString('base64url');
    const headers = withLength(recorded.challenge, { v: 1, visit, site: 'default' });
    const started = await startVisit({ mount, origin: shopOrigin, visit, headers });
    const seen = await collectReceipts(started, {
      script: (kind) => recorded[`script.${kind}`],
      inside: (kind) => withLength(recorded[`inside.${kind}`], { v: 1, visit, kind }),
    });
    tokens.push(await makeToken(seen, { evidence: evidence() }));
  }
  await new Promise((resolve) => server.close(resolve));
  return tokens;
}
