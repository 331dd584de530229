import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { chromiumHeaders } from '../protocolClients/chromiumHeaders.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { verifyToken } from '../protocolClients/verifyToken.ts';
import { testVerifier } from '../servers/testVerifier.ts';
import { type Mount, mounts, open } from './mounts.ts';

/** What must not depend on who mounts the verifier; `http` is the same for all that speak HTTP/1.1. */
const judged: Record<string, Map<string, string>> = { http: new Map(), https: new Map() };

describe.each(Object.entries(mounts) as [string, Mount][])('mounted in %s', (name, mount) => {
  const { verifier, secret } = testVerifier();
  let server: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    server = await open(mount, verifier);
  });
  afterAll(() => server?.close());

  async function visit() {
    const { origin } = new URL(server.url);
    const headers = chromiumHeaders(origin, { http2: mount.scheme === 'https' });
    const started = await startVisit({ mount: server.url, origin, headers: headers.challenge, send: mount.send });
    return collectReceipts(started, headers);
  }

  test('a visit like a genuine one is judged as everywhere else', async () => {
    const token = await makeToken(await visit(), { evidence: chromiumEvidence() });
    const answer = await verifyToken(server.url, { secret, token }, mount.send);
    expect(answer.error).toBeUndefined();
    const conflicts = answer.findings?.filter(({ result }) => result === 'conflict').map(({ id }) => id);
    expect(conflicts).toEqual([]);
    expect(answer.outcome).toBe('pass');
    const findings = answer.findings?.map(({ id, result, missing }) => `${id}: ${result} ${missing ?? ''}`).sort();
    judged[mount.scheme]?.set(name, JSON.stringify(findings));
  });

  test('a visit of another kind is found out', async () => {
    const started = await startVisit({ mount: server.url, send: mount.send });
    const token = await makeToken(await collectReceipts(started), { evidence: chromiumEvidence() });
    const answer = await verifyToken(server.url, { secret, token }, mount.send);
    expect(answer.ok).toBe(true);
    expect(answer.outcome).not.toBe('pass');
  });

  test('the agent is served, and what is not there is not', async () => {
    const agent = await mount.send(`${server.url}/agent.js`);
    expect(agent.status).toBe(200);
    expect(String(agent.headers['content-type'])).toMatch(/^(text|application)\/javascript/);
    expect((await mount.send(`${server.url}/health`)).status).toBe(200);
    expect((await mount.send(`${server.url}/no-such-thing`)).status).toBe(404);
  });
});

test('every mount that speaks HTTP/1.1 gives the same findings', () => {
  expect(judged.http?.size).toBe(Object.values(mounts).filter(({ scheme }) => scheme === 'http').length);
  expect(new Set(judged.http?.values()).size).toBe(1);
});
