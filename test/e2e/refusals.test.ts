import { createHmac } from 'node:crypto';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { makeToken, type TokenOptions } from '../protocolClients/makeToken.ts';
import { send } from '../protocolClients/send.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { type VerifyAnswer, verifyToken } from '../protocolClients/verifyToken.ts';
import { startSite } from '../servers/startSite.ts';

let site: Awaited<ReturnType<typeof startSite>>;
let now = Date.now();
beforeAll(async () => {
  site = await startSite({ now: () => now, challengeSeconds: 60 });
});
afterAll(() => site?.close());

const visit = () => startVisit({ mount: site.mount });
const fullVisit = async () => collectReceipts(await visit());
const tokenOf = async (options: Partial<TokenOptions>) =>
  makeToken(await visit(), { evidence: chromiumEvidence(), ...options });
const use = (token: string, secret = site.secret) => verifyToken(site.mount, { secret, token });

/** A refusal says its code and nothing of the inside of the server. */
function expectRefused(answer: Pick<VerifyAnswer, 'status' | 'text'>, status: number, code: string) {
  expect(JSON.parse(answer.text).error?.code).toBe(code);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|\.js:/);
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  test('as documented is taken, sealed to either key', async () => {
    for (const seal of [0, 1] as const) {
      const answer = await use(await makeToken(await fullVisit(), { evidence: chromiumEvidence(), seal }));
      expect(answer.error).toBeUndefined();
      expect(answer.ok).toBe(true);
    }
  });

  test('changed by one bit anywhere is refused', async () => {
    const sample = await makeToken(await fullVisit(), { evidence: chromiumEvidence() });
    const codes = new Map<string, number>();
    const taken: string[] = [];
    const step = 11;
    for (let start = 0; start < sample.length; start += step * 8) {
      await Promise.all(
        Array.from({ length: 8 }, async (_, lane) => {
          // Each change needs a visit of its own: the first use of a visit is its only one.
          const token = await makeToken(await fullVisit(), { evidence: chromiumEvidence() });
          const place = start + lane * step;
          if (place >= token.length) return;
          const bit = 1 << ((place / step) % 7);
          const changed = String.fromCharCode(token.charCodeAt(place) ^ bit);
          const answer = await use(token.slice(0, place) + changed + token.slice(place + 1));
          expect(answer.text).not.toMatch(/\bat .*:\d+:\d+/);
          if (answer.ok) taken.push(`character ${place}, bit ${bit}`);
          else codes.set(answer.error?.code ?? 'none', (codes.get(answer.error?.code ?? 'none') ?? 0) + 1);
        }),
      );
    }
    expect(taken).toEqual([]);
    expect([...codes.keys()].sort()).toEqual(
      expect.arrayContaining(['bad-signature', 'challenge-invalid', 'malformed', 'unseal-failed']),
    );
  });

  test('cut at any segment is refused', async () => {
    const token = await makeToken(await fullVisit(), { evidence: chromiumEvidence() });
    for (const place of [0, 1, 2, 3, 40, token.indexOf('~'), token.indexOf('~') + 1, token.length - 1]) {
      expect((await use(token.slice(0, place))).ok).toBe(false);
    }
  });

  test('of another origin', async () => {
    expectRefused(await use(await tokenOf({ claims: { origin: 'https://shop.example' } })), 403, 'origin-mismatch');
  });

  test('of another site', async () => {
    expectRefused(await use(await tokenOf({}), site.otherSecret), 403, 'site-mismatch');
    expectRefused(await use(await tokenOf({ claims: { site: 'other' } })), 403, 'site-mismatch');
  });

  test('for another action', async () => {
    const token = await makeToken(await startVisit({ mount: site.mount, action: 'login' }), {
      evidence: chromiumEvidence(),
    });
    expectRefused(await verifyToken(site.mount, { secret: site.secret, token, action: 'pay' }), 403, 'action-mismatch');
  });

  test('whose challenge expired', async () => {
    const token = await tokenOf({});
    now += 61_000;
    expectRefused(await use(token), 410, 'challenge-expired');
  });

  test('with alg none', async () => {
    const token = await tokenOf({
      jws: async (payload) =>
        `${base64url({ alg: 'none', typ: 'countersign-token+jws' })}.${Buffer.from(payload).toString('base64url')}.`,
    });
    expectRefused(await use(token), 400, 'bad-signature');
  });

  test('with HS256 under the public key', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(publicKey);
    const jwk = { kty, crv, x, y };
    const token = await tokenOf({
      jws: async (payload) => {
        const input = `${base64url({ alg: 'HS256', typ: 'countersign-token+jws', jwk })}.${Buffer.from(payload).toString('base64url')}`;
        return `${input}.${createHmac('sha256', JSON.stringify(jwk)).update(input).digest('base64url')}`;
      },
    });
    expectRefused(await use(token), 400, 'bad-signature');
  });

  test.each([
    ['jku', { jku: 'http://127.0.0.1:9/keys.json' }],
    ['kid', { kid: 'mine' }],
    ['x5u', { x5u: 'http://127.0.0.1:9/cert.pem' }],
    ['crit', { crit: ['b64'], b64: true }],
  ])('with a %s header', async (_, jwsHeader) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(publicKey);
    const token = await tokenOf({
      jws: (payload) =>
        new CompactSign(payload)
          .setProtectedHeader({
            alg: 'ES256',
            typ: 'countersign-token+jws',
            jwk: { kty, crv, x, y },
            ...jwsHeader,
          } as never)
          .sign(privateKey),
    });
    expectRefused(await use(token), 400, 'bad-signature');
  });

  test('signed by another key than the one it names', async () => {
    const mine = await generateKeyPair('ES256', { extractable: true });
    const named = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(named.publicKey);
    const token = await tokenOf({
      jws: (payload) =>
        new CompactSign(payload)
          .setProtectedHeader({ alg: 'ES256', typ: 'countersign-token+jws', jwk: { kty, crv, x, y } } as never)
          .sign(mine.privateKey),
    });
    expectRefused(await use(token), 400, 'bad-signature');
  });

  test('with receipts added, dropped or moved after signing', async () => {
    for (const change of [
      (receipts: string[]) => receipts.slice(1),
      (receipts: string[]) => receipts.toReversed(),
      (receipts: string[]) => [...receipts, receipts[0] ?? ''],
    ]) {
      const token = await makeToken(await fullVisit(), { evidence: chromiumEvidence() });
      const [clear = '', jwe = ''] = token.split('~');
      const [version = '', challenge = '', ...receipts] = clear.split('.');
      const changed = [version, challenge, ...change(receipts)].join('.');
      expectRefused(await use(`${changed}~${jwe}`), 400, 'bad-signature');
    }
  });

  test('unsigned from a page that has WebCrypto', async () => {
    const opened = await visit();
    const claims = {
      v: 1,
      build: 'protocol',
      origin: opened.origin,
      top: opened.origin,
      site: 'default',
      clock: Date.now(),
      key: 'none',
      route: 'own',
      evidence: chromiumEvidence(),
    };
    expectRefused(await use(`u1.${opened.challenge}~${base64url(claims)}`), 400, 'bad-signature');
  });

  test('whose claims nest deep', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const token = await tokenOf({ json: (json) => json.replace(/}$/, `,"deep":${deep}}`) });
    expectRefused(await use(token), 422, 'schema');
  });

  test('whose claims inflate beyond their limit', async () => {
    const token = await tokenOf({ json: (json) => json.replace(/}$/, `,"long":"${'a'.repeat(3_000_000)}"}`) });
    expectRefused(await use(token), 413, 'too-large');
  });

  test.each([
    ['in plain', '"__proto__":{"polluted":true}'],
    ['escaped', '"\\u005f_proto__":{"polluted":true}'],
  ])('with __proto__ keys, %s, changes no prototype', async (spelling, member) => {
    const token = await tokenOf({
      json: (json) => json.replace('"evidence":{', `${member},"evidence":{${member},`),
    });
    const answer = await use(token);
    if (spelling === 'in plain') expectRefused(answer, 422, 'schema');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(answer.text).not.toContain('polluted');
  });

  test('whose known signal breaks its shape', async () => {
    const evidence = chromiumEvidence();
    Object.assign(evidence.window.signals.navigator.value, { hardwareConcurrency: 'many' });
    expectRefused(await use(await tokenOf({ evidence })), 422, 'schema');
  });

  test('of a version that is not spoken here', async () => {
    expectRefused(await use((await tokenOf({})).replace(/^c1/, 'c9')), 400, 'unsupported-version');
    expectRefused(await use(await tokenOf({ claims: { v: 9 } })), 400, 'unsupported-version');
  });
});

describe('a request', () => {
  const post = (body: string, type = 'application/json') =>
    send(`${site.mount}/verify`, { method: 'POST', headers: [['Content-Type', type]], body });

  test('without the secret', async () => {
    const token = await tokenOf({});
    expectRefused(await use(token, 'not-the-secret-of-any-site'), 401, 'bad-secret');
    expectRefused(await post(JSON.stringify({ token })), 401, 'bad-secret');
  });

  test('of 1 MB', async () => {
    const token = 'a'.repeat(1024 * 1024);
    expectRefused(await post(JSON.stringify({ secret: site.secret, token })), 413, 'too-large');
  });

  test('that nests deep', async () => {
    const deep = `{"secret":"${site.secret}","token":"x","request":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expectRefused(await post(deep), 400, 'malformed');
  });

  test.each(['', 'null', '[]', '"text"', '{', '{"token":1}'])('that is no object with a secret: %j', async (body) => {
    const answer = await post(body);
    expect([400, 401]).toContain(answer.status);
    expect(['malformed', 'bad-secret']).toContain(JSON.parse(answer.text).error.code);
    expect(answer.text).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('with __proto__ keys', async () => {
    const body = `{"secret":"${site.secret}","token":"x","__proto__":{"polluted":true}}`;
    expectRefused(await post(body), 400, 'malformed');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
