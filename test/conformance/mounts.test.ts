import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Case, createVerifier, describeChecks, type Observation } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { chromiumHeaders } from '../protocolClients/chromiumHeaders.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { verifyToken } from '../protocolClients/verifyToken.ts';
import { freePort } from '../servers/freePort.ts';
import type { Mount } from './Mount.ts';
import { mounts } from './mounts.ts';
import { recipes } from './recipes.ts';
import { type Seen, seenFacts } from './seenFacts.ts';

const tools = inject('tools');
const documented = new URL('./facts.json', import.meta.url);
/** Facts by mount, as measured here. */
const measured: Record<string, Seen> = {};
/** Results by check, by mount. */
const judged: Record<string, Record<string, string>> = {};
/** Checks that see the client of these tests below its headers: it is node, whatever it says. */
const below = new Set(
  Object.entries(describeChecks())
    .filter(([, { source }]) => source === 'TLS' || source === 'HTTP/2' || source === 'TCP')
    .map(([id]) => id),
);
const missing = ({ needs }: Mount) => needs.filter((tool) => tools[tool] === undefined);

describe.each(Object.entries(mounts) as [string, Mount][])('mounted in %s', (name, mount) => {
  const key = randomBytes(32).toString('base64url');
  const secret = randomBytes(24).toString('base64url');
  const absent = missing(mount);
  const named = absent.length > 0 ? ` (skipped: no ${absent.join(', ')})` : '';
  const it = absent.length > 0 ? test.skip : test;
  let running: Awaited<ReturnType<Mount['start']>> & { alive?: () => Promise<void> };
  let site = '';
  const url = () => site + mount.path;

  beforeAll(async () => {
    if (absent.length > 0) return;
    const port = await freePort();
    site = `${mount.scheme}://127.0.0.1:${port}`;
    running = await mount.start({ tools, port, key, secret, tls: inject('tls') });
    for (const end = Date.now() + 60_000; ; await sleep(100)) {
      await running.alive?.();
      const answer = await mount.send(`${url()}/health`).catch(() => null);
      if (answer?.status === 200) return;
      if (Date.now() > end) throw new Error(`${name} did not answer within 60 s: ${answer?.status} ${answer?.text}`);
    }
  }, 300_000);
  afterAll(() => running?.close());

  const headers = () => chromiumHeaders(site, { http2: mount.httpVersion === '2.0' });
  async function visit(action?: string) {
    const { challenge } = headers();
    const named = action === undefined ? {} : { action };
    const started = await startVisit({ mount: url(), origin: site, headers: challenge, send: mount.send, ...named });
    return collectReceipts(started, headers());
  }
  /** Opens a token as an instance beside the one that is mounted does. */
  async function opened(token: string) {
    const cases: Case[] = [];
    await createVerifier({ key, ip: null }).verify(token, null, { onCase: (kase) => cases.push(kase) });
    const [kase] = cases;
    if (!kase?.challenge) throw new Error('the token was refused');
    const receipts = [...Object.values(kase.script), ...Object.values(kase.inside)];
    return { challenge: kase.challenge, receipts: receipts.map(({ observation }) => observation) };
  }
  const conflictsOf = (findings: readonly { id: string; result: string }[] | undefined) =>
    findings?.filter(({ result }) => result === 'conflict').map(({ id }) => id);

  it(`a visit like a genuine one is judged as everywhere else${named}`, async () => {
    const token = await makeToken(await visit(), { evidence: chromiumEvidence() });
    const answer = await verifyToken(url(), { secret, token }, mount.send);
    expect(answer.error).toBeUndefined();
    const { challenge, receipts } = await opened(token);
    const observations = [challenge, ...receipts];
    expect(observations).toHaveLength(7);
    measured[name] = seenFacts(observations, mount);
    judged[name] = Object.fromEntries((answer.findings ?? []).map(({ id, result }) => [id, result]));
    const conflicts = conflictsOf(answer.findings) ?? [];
    expect(conflicts.filter((id) => !below.has(id))).toEqual([]);
    if (conflicts.length === 0) expect(answer.outcome).toBe('pass');
  });

  it(`what it sees is what was sent${named}`, async () => {
    const token = await makeToken(await visit(), { evidence: chromiumEvidence() });
    const { challenge } = await opened(token);
    const known = <Member extends keyof Observation>(member: Member, sent: Observation[Member]) => {
      if (challenge[member] !== null) expect(challenge[member]).toBe(sent);
    };
    known('address', mount.address);
    known('scheme', mount.scheme);
    known('httpVersion', mount.httpVersion);
    const own = new Set(mount.httpVersion === '2.0' ? ['host', 'connection', 'content-length'] : []);
    const sent = headers().challenge.filter(([header]) => !own.has(header.toLowerCase()));
    const names = challenge.headers.map((header) => header.name);
    const cased = (list: readonly string[]) => (challenge.cased ? list : list.map((text) => text.toLowerCase()));
    const inOrder = (list: readonly string[]) => (challenge.ordered ? list : [...list].sort());
    // What a server adds for itself is no header of the client.
    const theirs = names.filter((text) => challenge.ordered || sent.some(([header]) => header.toLowerCase() === text));
    expect(inOrder(cased(theirs))).toEqual(inOrder(cased(sent.map(([header]) => header))));
    const values = new Map(sent.map(([header, value]) => [header.toLowerCase(), value]));
    for (const { name: header, value } of challenge.headers) {
      const lower = header.toLowerCase();
      if (value !== undefined && values.has(lower)) expect(value, lower).toBe(values.get(lower));
    }
  });

  it(`a visit of another kind is found out${named}`, async () => {
    const started = await startVisit({ mount: url(), send: mount.send });
    const token = await makeToken(await collectReceipts(started), { evidence: chromiumEvidence() });
    const answer = await verifyToken(url(), { secret, token }, mount.send);
    expect(answer.ok).toBe(true);
    expect(answer.outcome).not.toBe('pass');
  });

  it(`the agent is served, and what is not there is not${named}`, async () => {
    const agent = await mount.send(`${url()}/agent.js`);
    expect(agent.status).toBe(200);
    expect(String(agent.headers['content-type'])).toMatch(/^(text|application)\/javascript/);
    const published = await mount.send(`${url()}/.well-known/jwks.json`);
    expect(JSON.parse(published.text)).toMatchObject({ keys: [{ kty: 'EC' }, { kty: 'EC' }, { kty: 'EC' }] });
    expect((await mount.send(`${url()}/no-such-thing`)).status).toBe(404);
  });

  it(`a body that is too large is refused${named}`, async () => {
    const body = 'a'.repeat(100_000);
    const answer = await mount.send(`${url()}/verify`, { method: 'POST', headers: [['Content-Type', 'x/y']], body });
    expect(answer.status).toBe(413);
  });

  const { login } = mount;
  if (login === null) return;
  it(`the site's own route judges the token that it is sent${named}`, async () => {
    const token = await makeToken(await visit('login'), { evidence: chromiumEvidence() });
    const form = 'application/x-www-form-urlencoded;charset=UTF-8';
    const answer = await mount.send(site + login, {
      method: 'POST',
      headers: headers().challenge.map(
        ([header, value]) => [header, header === 'Content-Type' ? form : value] as const,
      ),
      body: new URLSearchParams({ 'countersign-token': token }).toString(),
    });
    const verdict = JSON.parse(answer.text) as { ok: boolean; action?: string; findings?: never[] };
    expect(verdict).toMatchObject({ ok: true, action: 'login' });
    expect((conflictsOf(verdict.findings) ?? []).filter((id) => !below.has(id))).toEqual([]);
  });
});

test('a mount says what plain node says, or that it does not know', () => {
  const reference = judged['node-http'];
  expect(reference).toBeDefined();
  for (const [name, results] of Object.entries(judged)) {
    const other = Object.entries(results).filter(
      ([id, result]) => !below.has(id) && result !== 'unknown' && result !== reference?.[id],
    );
    // HTTP/2 has a header of its own, `priority`, and names in one case.
    if ((mounts as Record<string, Mount>)[name]?.httpVersion === '1.1')
      expect({ [name]: other }).toEqual({ [name]: [] });
  }
});

test('the facts in docs/frameworks.md are those that were measured', async () => {
  const held = JSON.parse(await readFile(documented, 'utf8').catch(() => '{}')) as Record<string, Seen>;
  const rows = Object.keys(recipes).filter((name) => measured[name]);
  if (process.env.FACTS === 'write') {
    const all = Object.keys(recipes).flatMap((name) => {
      const row = measured[name] ?? held[name];
      return row ? [[name, row]] : [];
    });
    await writeFile(documented, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
    return;
  }
  // Node 24 has given up the weight, as a client and as a server.
  const told = Number(process.versions.node.split('.')[0]) < 24;
  const comparable = (row: Seen | undefined) => (told ? row : { ...row, weight: undefined });
  for (const name of rows) expect({ [name]: comparable(measured[name]) }).toEqual({ [name]: comparable(held[name]) });
});
