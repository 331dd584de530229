import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import {
  askChallenge,
  askReceipts,
  hashOf,
  makeVisit,
  newVisit,
  sealJws,
  signClaims,
} from './conformance/joseClient.ts';
import { testKey, testSecret, testVerifier } from './conformance/testVerifier.ts';
import { memoryStore } from './stores/memoryStore.ts';
import type { Store } from './stores/store.ts';

const refusal = (code: string, status: number) => ({ status, body: { ok: false, error: { code } } });
const ok = { status: 200, body: { ok: true } };

describe('a token made by jose', () => {
  it.each([
    { curve: 'X25519', deflate: true },
    { curve: 'X25519', deflate: false },
    { curve: 'P-256', deflate: true },
    { curve: 'P-256', deflate: false },
  ] as const)('opens: $curve, deflated $deflate', async (options) => {
    const { send, verify } = testVerifier();
    const { token } = await makeVisit(send, { ...options, action: 'login', claims: { cdata: 'order 7' } });
    expect(await verify({ token, action: 'login' })).toMatchObject({
      status: 200,
      body: {
        ok: true,
        v: 1,
        assurance: 'signed',
        site: 'default',
        origin: 'http://localhost',
        action: 'login',
        cdata: 'order 7',
      },
    });
  });

  it('opens on another instance with the same key', async () => {
    const [one, two] = [testVerifier(), testVerifier()];
    expect(await two.verify({ token: (await makeVisit(one.send)).token })).toMatchObject(ok);
  });

  it('opens after the key was rotated, and not once the old one is gone', async () => {
    let key = testKey;
    const rotating = testVerifier({ key: () => key });
    const [first, second] = [await makeVisit(rotating.send), await makeVisit(rotating.send)];
    key = `${Buffer.alloc(32, 9).toString('base64url')},${testKey}`;
    expect(await rotating.verify({ token: first.token })).toMatchObject(ok);
    key = Buffer.alloc(32, 9).toString('base64url');
    expect(await rotating.verify({ token: second.token })).toMatchObject(refusal('challenge-invalid', 400));
  });

  it('opens over the turn of the hour', async () => {
    const { send, verify, clock } = testVerifier();
    clock.now = Date.UTC(2026, 0, 15, 12, 59, 59);
    const { token } = await makeVisit(send);
    clock.now += 200_000;
    expect(await verify({ token })).toMatchObject(ok);
  });
});

describe('each step refuses with its own code', () => {
  const changed = async (change: (token: string) => string, options = {}) => {
    const { send, verify } = testVerifier();
    const { token } = await makeVisit(send, options);
    return verify({ token: change(token) });
  };
  /** Flips the lowest bit of a base64url character, away from the stray bits of a segment's end. */
  const flip = (text: string, at: number) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const next = alphabet[alphabet.indexOf(text[at] ?? '') ^ 1];
    return text.slice(0, at) + next + text.slice(at + 1);
  };
  const segment = (token: string, index: number) => {
    const [, jwe = ''] = token.split('~');
    return token.indexOf('~') + 1 + jwe.split('.').slice(0, index).join('.').length + (index > 0 ? 1 : 0);
  };

  it.each([
    ['the layout', (t: string) => t.replace('~', '.'), 'malformed', 400],
    ['the alphabet', (t: string) => t.replace('c1.', 'c1. '), 'malformed', 400],
    ['the kind', (t: string) => t.replace('c1.', 'x1.'), 'malformed', 400],
    ['eight receipts', (t: string) => t.replace('~', '.AA.AA~'), 'malformed', 400],
    ['the size', (t: string) => `${t}${'A'.repeat(8192)}`, 'too-large', 413],
    ['the version', (t: string) => t.replace('c1.', 'c2.'), 'unsupported-version', 400],
    ['the challenge', (t: string) => flip(t, 60), 'challenge-invalid', 400],
    ['the challenge’s version byte', (t: string) => flip(t, 4), 'challenge-invalid', 400],
    ['a receipt', (t: string) => flip(t, t.indexOf('~') - 60), 'bad-signature', 400],
    ['a receipt less', (t: string) => t.replace(/\.[^.]+~/, '~'), 'bad-signature', 400],
    ['the JWE’s header', (t: string) => flip(t, segment(t, 0) + 20), 'unseal-failed', 400],
    [
      'the JWE’s encrypted key',
      (t: string) => `${t.slice(0, segment(t, 1))}AA${t.slice(segment(t, 1))}`,
      'unseal-failed',
      400,
    ],
    ['the JWE’s iv', (t: string) => flip(t, segment(t, 2) + 2), 'unseal-failed', 400],
    ['the ciphertext', (t: string) => flip(t, segment(t, 3) + 30), 'unseal-failed', 400],
    ['the tag', (t: string) => flip(t, segment(t, 4) + 2), 'unseal-failed', 400],
    ['stray bits of the tag', (t: string) => `${t.slice(0, -1)}${flip(t.slice(-1), 0)}`, 'unseal-failed', 400],
  ] as const)('%s', async (_, change, code, status) => {
    expect(await changed(change)).toMatchObject(refusal(code, status));
  });

  const seal = async (jws: (clear: string) => Promise<string>) => {
    const { send, verify } = testVerifier();
    const visit = await makeVisit(send);
    return verify({ token: `${visit.clear}~${await sealJws(await jws(visit.clear), visit.seal)}` });
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('alg none', async () => {
    expect(await seal(async () => `${encode({ alg: 'none' })}.${encode({})}.`)).toMatchObject(
      refusal('bad-signature', 400),
    );
  });

  it.each([{ jku: 'http://127.0.0.1:9/' }, { kid: 'k' }, { typ: 'JWT' }])('a JWS header with %j', async (header) => {
    const answer = await seal(async () => signClaims(Buffer.from('{}'), header));
    expect(answer).toMatchObject(refusal('bad-signature', 400));
  });

  it('claims that break their schema, or are none', async () => {
    for (const payload of [
      '{}',
      '{"v":1',
      'no deflate',
      '{"__proto__":{}}',
      `{"a":${'['.repeat(50)}${']'.repeat(50)}}`,
    ]) {
      expect(await seal(async () => signClaims(Buffer.from(payload)))).toMatchObject(refusal('schema', 422));
    }
  });

  it.each([
    ['another version', { v: 2 }, 'unsupported-version', 400],
    ['another hash', { parts: hashOf('x') }, 'bad-signature', 400],
    ['no hash', { parts: undefined }, 'bad-signature', 400],
    ['no key', { key: 'none' }, 'schema', 422],
    ['another origin', { origin: 'https://evil.example' }, 'origin-mismatch', 403],
    ['another site', { site: 'other' }, 'site-mismatch', 403],
  ] as const)('claims with %s', async (_, claims, code, status) => {
    expect(await changed((token) => token, { claims })).toMatchObject(refusal(code, status));
  });

  it('a challenge from the future', async () => {
    const { send, verify, clock } = testVerifier();
    clock.now += 5001;
    const { token } = await makeVisit(send);
    clock.now -= 5001;
    expect(await verify({ token })).toMatchObject(refusal('challenge-invalid', 400));
  });

  it('an unsigned token from a secure context', async () => {
    const { send, verify } = testVerifier();
    const { challenge, claims } = await makeVisit(send);
    const { parts: _, ...unsigned } = claims;
    const token = `u1.${challenge}~${encode({ ...unsigned, key: 'none' })}`;
    expect(await verify({ token })).toMatchObject(refusal('bad-signature', 400));
  });

  it('a secret of no site, and a token of another site', async () => {
    const sites = [{ id: 'default' }, { id: 'other', secrets: ['secret-of-the-other-site'] }];
    const { send, verify } = testVerifier({ sites });
    const { token } = await makeVisit(send);
    expect(await verify({ token, secret: 'wrong' })).toMatchObject(refusal('bad-secret', 401));
    expect(await verify({ token, secret: undefined })).toMatchObject(refusal('bad-secret', 401));
    expect(await verify({ token, secret: 'secret-of-the-other-site' })).toMatchObject(refusal('site-mismatch', 403));
    expect(await verify({ token })).toMatchObject(ok);
  });

  it('an origin that the site no longer allows', async () => {
    const allowed = { sites: [{ id: 'default', origins: ['http://localhost'] }] };
    const { token } = await makeVisit(testVerifier(allowed).send);
    const later = testVerifier({ sites: [{ id: 'default', origins: ['https://shop.example'] }] });
    expect(await later.verify({ token })).toMatchObject(refusal('origin-mismatch', 403));
  });
});

describe('the action', () => {
  const use = async (challenged: string | undefined, signed: string | undefined, expected: string | undefined) => {
    const { send, verify } = testVerifier();
    const claims = { action: signed };
    const { token } = await makeVisit(send, { ...(challenged ? { action: challenged } : {}), claims });
    const { status, body } = await verify({ token, ...(expected ? { action: expected } : {}) });
    return body.ok ? body.action : `${status} ${body.error.code}`;
  };
  const mismatch = '403 action-mismatch';

  it.each([
    ['a', 'a', 'a', 'a'],
    ['a', 'a', undefined, 'a'],
    [undefined, 'a', 'a', 'a'],
    [undefined, 'a', undefined, 'a'],
    [undefined, undefined, undefined, null],
    ['a', 'b', undefined, mismatch],
    ['a', undefined, undefined, mismatch],
    ['a', 'a', 'b', mismatch],
    [undefined, 'a', 'b', mismatch],
    [undefined, undefined, 'a', mismatch],
  ])('challenged %s, signed %s, expected %s: %s', async (challenged, signed, expected, answer) => {
    expect(await use(challenged, signed, expected)).toBe(answer);
  });
});

describe('single use', () => {
  it('is the visit’s: a second token of it is a duplicate, also for another challenge', async () => {
    const { send, verify } = testVerifier();
    const { token, visit } = await makeVisit(send, { receipts: false });
    expect(await verify({ token })).toMatchObject(ok);
    expect(await verify({ token })).toMatchObject(refusal('duplicate', 409));
    const { challenge, seal } = await askChallenge(send, visit);
    const clear = `c1.${challenge}`;
    const second = `${clear}~${await sealJws(await signClaims(Buffer.from('{}')), seal)}`;
    expect(await verify({ token: second })).toMatchObject(refusal('duplicate', 409));
  });

  it('lets exactly one of 64 parallel uses through', async () => {
    const { send, verify } = testVerifier();
    const { token } = await makeVisit(send);
    const answers = await Promise.all(Array.from({ length: 64 }, () => verify({ token })));
    expect(answers.filter(({ body }) => body.ok)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error?.code === 'duplicate')).toHaveLength(63);
  });

  it('answers a retry with the same key as the first time, even past the expiry', async () => {
    const { send, verify, clock } = testVerifier();
    const { token } = await makeVisit(send);
    clock.now += 299_000;
    const first = await verify({ token, idempotencyKey: 'order-1' });
    clock.now += 800_000;
    const again = await verify({ token, idempotencyKey: 'order-1' });
    expect(again.status).toBe(200);
    expect({ ...again.body, pass: '' }).toEqual({ ...first.body, pass: '' });
    expect(await verify({ token })).toMatchObject(refusal('challenge-expired', 410));
    expect(await verify({ token, idempotencyKey: 'order-2' })).toMatchObject(refusal('challenge-expired', 410));
    clock.now += 200_000;
    expect(await verify({ token, idempotencyKey: 'order-1' })).toMatchObject(refusal('challenge-expired', 410));
  });

  it('tells a key’s other token from a duplicate', async () => {
    const { send, verify } = testVerifier();
    const { token, seal, clear } = await makeVisit(send);
    const other = `${clear}~${await sealJws(await signClaims(Buffer.from('{}')), seal)}`;
    expect(await verify({ token, idempotencyKey: 'a' })).toMatchObject(ok);
    expect(await verify({ token: other, idempotencyKey: 'a' })).toMatchObject(refusal('idempotency-conflict', 409));
    expect(await verify({ token: other, idempotencyKey: 'b' })).toMatchObject(refusal('duplicate', 409));
    expect(await verify({ token, idempotencyKey: 'b' })).toMatchObject(refusal('duplicate', 409));
    expect(await verify({ token })).toMatchObject(refusal('duplicate', 409));
  });

  it('does not let an expired token in by a key that nobody used', async () => {
    const { send, verify, clock } = testVerifier();
    const { token } = await makeVisit(send);
    clock.now += 301_000;
    expect(await verify({ token })).toMatchObject(refusal('challenge-expired', 410));
    expect(await verify({ token, idempotencyKey: 'late' })).toMatchObject(refusal('challenge-expired', 410));
    expect(await verify({ token, idempotencyKey: 'late' })).toMatchObject(refusal('challenge-expired', 410));
  });

  it('is not spent by a forged challenge', async () => {
    const { send, verify } = testVerifier();
    const { token, challenge } = await makeVisit(send);
    await verify({ token: token.replace(challenge, `${challenge.slice(0, -4)}AAAA`) });
    expect(await verify({ token })).toMatchObject(ok);
  });
});

describe('receipts', () => {
  const caseOf = async (
    change: (receipts: string[], visit: string, send: ReturnType<typeof testVerifier>) => Promise<string[]>,
  ) => {
    const test = testVerifier();
    const visit = newVisit();
    const before = await askReceipts(test.send, visit);
    test.clock.now += 30_000;
    const { challenge, seal } = await askChallenge(test.send, visit);
    const receipts = await change(before, visit, test);
    const clear = `c1.${[challenge, ...receipts].join('.')}`;
    const claims = {
      v: 1,
      build: 'jose',
      parts: hashOf(clear),
      origin: 'http://localhost',
      top: null,
      site: 'default',
      clock: 0,
      key: 'page',
      route: 'own',
      evidence: {},
    };
    const token = `${clear}~${await sealJws(await signClaims(Buffer.from(JSON.stringify(claims))), seal)}`;
    let opened: Case | undefined;
    const verdict = await test.verifier.verify(token, null, {
      onCase: (kase) => {
        opened = kase;
      },
    });
    expect(verdict.ok).toBe(true);
    return opened;
  };

  it('are sorted by endpoint and kind, whatever their order', async () => {
    const opened = await caseOf(async (receipts) => receipts.toReversed());
    for (const endpoint of ['script', 'inside'] as const) {
      for (const kind of ['worker', 'shared', 'service'] as const) {
        expect(opened?.[endpoint][kind]).toMatchObject({ state: 'good', observation: { endpoint, kind } });
      }
    }
    expect(opened).toMatchObject({ foreignReceipts: 0, repeatedReceipts: 0 });
  });

  it('count as foreign under another visit, and as repeated when they come twice', async () => {
    const opened = await caseOf(async (receipts, _, { send }) => [
      ...receipts.slice(0, 2),
      receipts[0] ?? '',
      ...(await askReceipts(send, newVisit())).slice(0, 2),
      'AAAA',
    ]);
    expect(opened).toMatchObject({ foreignReceipts: 3, repeatedReceipts: 1 });
    expect(Object.keys(opened?.inside ?? {})).toEqual(['worker']);
  });

  it('are late where they were sealed more than 60 s before the challenge', async () => {
    const test = testVerifier();
    const visit = newVisit();
    const [early] = await askReceipts(test.send, visit);
    test.clock.now += 60_001;
    const { challenge, seal } = await askChallenge(test.send, visit);
    const [, good] = await askReceipts(test.send, visit);
    const clear = `c1.${challenge}.${early}.${good}`;
    const claims = {
      v: 1,
      build: 'jose',
      parts: hashOf(clear),
      origin: 'http://localhost',
      top: null,
      site: 'default',
      clock: 0,
      key: 'page',
      route: 'own',
      evidence: {},
    };
    const token = `${clear}~${await sealJws(await signClaims(Buffer.from(JSON.stringify(claims))), seal)}`;
    const opened: Case[] = [];
    await test.verifier.verify(token, null, { onCase: (kase) => opened.push(kase) });
    expect(opened[0]?.script.worker?.state).toBe('late');
    expect(opened[0]?.inside.worker?.state).toBe('good');
  });
});

describe('without a secure context', () => {
  const origin = 'http://shop.example';
  const unsigned = async (change = {}) => {
    const { send, verify } = testVerifier({ sites: [{ id: 'default', origins: [origin] }] });
    const { challenge, receipts, claims } = await makeVisit(send, { origin });
    const { parts: _, ...rest } = claims;
    const text = JSON.stringify({ ...rest, key: 'none', ...change });
    return verify({ token: `u1.${[challenge, ...receipts].join('.')}~${Buffer.from(text).toString('base64url')}` });
  };

  it('a token is unsigned, and passes nowhere', async () => {
    const { status, body } = await unsigned();
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, assurance: 'unsigned' });
    expect(body.outcome).not.toBe('pass');
    expect(body.pass).toBeUndefined();
  });

  it('it has no key and no hash', async () => {
    expect(await unsigned({ key: 'page' })).toMatchObject(refusal('schema', 422));
    expect(await unsigned({ parts: hashOf('x') })).toMatchObject(refusal('schema', 422));
  });
});

describe('a store that fails', () => {
  const broken = (): Store => ({
    ...memoryStore(),
    claim: () => Promise.reject(new Error('gone')),
    now: () => Promise.reject(new Error('gone')),
  });

  it('refuses with store-down', async () => {
    const { send, verify, events } = testVerifier({ store: broken() });
    expect(await verify({ token: (await makeVisit(send)).token })).toMatchObject(refusal('store-down', 503));
    expect(events.map(({ event }) => event)).toContain('store-down');
  });

  it('lets through, degraded, where told to', async () => {
    const { send, verify } = testVerifier({ store: broken(), storeFailure: 'open', allowTestSites: true });
    const { token } = await makeVisit(send, { site: 'test-pass' });
    const { body } = await verify({ token, secret: 'test-secret-pass' });
    expect(body).toMatchObject({ ok: true, degraded: true, outcome: 'pass' });
    expect(body.pass).toBeUndefined();
  });

  it('overrules the local clock and logs a skew once', async () => {
    const events: { event: string }[] = [];
    const ahead = Date.now() + 10_000;
    const store = memoryStore({ now: () => ahead });
    const { send, verify } = testVerifier({ store, log: (event) => events.push(event) });
    for (let index = 0; index < 2; index += 1)
      expect(await verify({ token: (await makeVisit(send)).token })).toMatchObject(ok);
    expect(events.filter(({ event }) => event === 'clock-skew')).toHaveLength(1);
  });
});

describe('test sites', () => {
  it('are refused unless allowed', async () => {
    const { send } = testVerifier();
    await expect(makeVisit(send, { site: 'test-pass' })).rejects.toThrow('403');
  });

  it.each(['pass', 'review', 'block'])('test-%s has its outcome, whatever was found', async (outcome) => {
    const { send, verify } = testVerifier({ allowTestSites: true });
    const { token } = await makeVisit(send, { site: `test-${outcome}`, origin: 'http://localhost:5173' });
    expect((await verify({ token, secret: `test-secret-${outcome}` })).body.outcome).toBe(outcome);
  });
});

describe('the pass', () => {
  const passed = async (options = {}) => {
    const test = testVerifier({ allowTestSites: true, ...options });
    const { token } = await makeVisit(test.send, { site: 'test-pass', action: 'login' });
    const { body } = await test.verify({ token, secret: 'test-secret-pass' });
    const jwks = (await (await test.send('/.well-known/jwks.json')).json()) as JSONWebKeySet;
    return { ...test, pass: body.pass ?? '', jwks };
  };

  it('verifies with any JOSE library by the JWKS', async () => {
    const { pass, jwks } = await passed();
    const { payload, protectedHeader } = await jwtVerify(pass, createLocalJWKSet(jwks), {
      typ: 'countersign-pass+jwt',
      algorithms: ['ES256'],
      audience: 'test-pass',
      maxTokenAge: '10m',
    });
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'countersign-pass+jwt', kid: expect.any(String) });
    expect(payload).toMatchObject({ action: 'login', origin: 'http://localhost', outcome: 'pass', prefix: null });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  });

  it('verifies by a JWKS that was fetched the day before', async () => {
    const { verify, send, clock, jwks } = await passed();
    clock.now += 86_400_000;
    const { token } = await makeVisit(send, { site: 'test-pass' });
    const { body } = await verify({ token, secret: 'test-secret-pass' });
    const options = { currentDate: new Date(clock.now) };
    await expect(jwtVerify(body.pass ?? '', createLocalJWKSet(jwks), options)).resolves.toBeDefined();
  });

  it('is given to nothing but pass', async () => {
    const { send, verify } = testVerifier({ allowTestSites: true });
    const { token } = await makeVisit(send, { site: 'test-review' });
    expect((await verify({ token, secret: 'test-secret-review' })).body.pass).toBeUndefined();
  });
});

describe('in process', () => {
  it('verify throws for nothing that a client sends', async () => {
    const { verifier } = testVerifier();
    for (const token of [undefined, null, 7, {}, [], '', 'c1', 'c1.~', 'c1.AAAA~A.B.C.D.E', '\u0000', 'u1.AAAA~e30']) {
      expect(await verifier.verify(token)).toMatchObject({ ok: false });
    }
    expect(await verifier.verify('x', { ip: 'no address' })).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(await verifier.verify('x', { headers: 'none' } as never)).toMatchObject({ error: { code: 'malformed' } });
  });

  it('logs every verdict as one line, with the network of the address alone', async () => {
    const { send, verify, events } = testVerifier();
    const { token } = await makeVisit(send, { action: 'login', headers: { 'user-agent': 'Browser/1' } });
    await verify({ token });
    const line = events.find(({ event }) => event === 'verdict');
    expect(Object.keys(line ?? {})).toEqual([
      'event',
      'time',
      'site',
      'action',
      'outcome',
      'score',
      'labels',
      'conflicts',
      'unknown',
      'ip',
      'ua',
      'ms',
    ]);
    expect(line).toMatchObject({ site: 'default', action: 'login', ua: 'Browser/1', ip: null });
  });

  it('throws ConfigError for a site that there is not', () => {
    const { verifier } = testVerifier();
    expect(() => verifier.inspect({}, { site: 'none' })).toThrow(expect.objectContaining({ code: 'bad-site' }));
  });

  it('compares secrets that are two at once', async () => {
    const second = 'second-secret-of-default';
    const { send, verify } = testVerifier({ secrets: [testSecret, second] });
    expect(await verify({ token: (await makeVisit(send)).token })).toMatchObject(ok);
    expect(await verify({ token: (await makeVisit(send)).token, secret: second })).toMatchObject(ok);
  });
});
