import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVisit } from '../conformance/joseClient.ts';
import { testSecret, testVerifier } from '../conformance/testVerifier.ts';

type Json = Record<string, unknown>;
const stack = /\bat \S+ \(|node_modules|\.[jt]s:\d/;

describe('POST /verify', () => {
  const post = async (body: string, type = 'application/json', test = testVerifier()) => {
    const response = await test.send('/verify', { method: 'POST', headers: { 'content-type': type }, body });
    const text = await response.text();
    expect(text).not.toMatch(stack);
    return { status: response.status, body: JSON.parse(text) as Json & { error: { code: string } } };
  };

  it.each([
    ['no JSON', '{', 'malformed', 400],
    ['an array', '[]', 'malformed', 400],
    ['nothing', '', 'malformed', 400],
    ['a __proto__ member', `{"secret":"${testSecret}","token":"x","__proto__":{"a":1}}`, 'malformed', 400],
    ['deep nesting', `{"a":${'['.repeat(9000)}${']'.repeat(9000)}}`, 'malformed', 400],
    ['an escaped __proto__ member', `{"secret":"x","token":"x","\\u005f_proto__":{"a":1}}`, 'malformed', 400],
    ['no token', JSON.stringify({ secret: testSecret, request: {} }), 'malformed', 400],
    ['a token that is no text', JSON.stringify({ secret: testSecret, token: {} }), 'malformed', 400],
    ['a bad action', JSON.stringify({ secret: testSecret, token: 'x', action: 'a b' }), 'malformed', 400],
    ['an empty key', JSON.stringify({ secret: testSecret, token: 'x', idempotencyKey: '' }), 'malformed', 400],
    ['an ip that is none', JSON.stringify({ secret: testSecret, token: 'x', request: { ip: 'x' } }), 'malformed', 400],
    ['no secret', JSON.stringify({ token: 'x' }), 'bad-secret', 401],
    ['a secret that is no text', JSON.stringify({ secret: [testSecret], token: 'x' }), 'bad-secret', 401],
    ['1 MB', JSON.stringify({ secret: testSecret, token: 'a'.repeat(1 << 20) }), 'too-large', 413],
    ['a token of 9 kB', JSON.stringify({ secret: testSecret, token: 'a'.repeat(9000) }), 'too-large', 413],
  ])('refuses %s', async (_, text, code, status) => {
    const answer = await post(text);
    expect(answer.body).toMatchObject({ ok: false, error: { code } });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['bad-secret', { secret: 'not-the-secret', token: 'x' }],
    ['malformed', { secret: testSecret, token: 'x', action: 'a b' }],
    ['invalid-input-secret', { secret: 'not-the-secret', response: 'x' }],
    ['missing-input-response', { secret: testSecret }],
  ])('logs %s in one line that tells no secret', async (code, members) => {
    const test = testVerifier();
    await post(JSON.stringify(members), 'application/json', test);
    expect(test.events).toEqual([expect.objectContaining({ event: 'refusal', code })]);
    expect(JSON.stringify(test.events)).not.toContain(members.secret);
  });

  it.each([
    ['a list', [], 'request'],
    ['a header of three', { headers: [['a', 'b', 'c']] }, 'headers.0'],
  ])('refuses a request that is or has %s, though its token is fine', async (_, request, place) => {
    const test = testVerifier();
    const { token } = await makeVisit(test.send);
    const answer = await test.verify({ token, request });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
    expect(Object.values(answer.body.error.values ?? {})).toEqual([expect.stringContaining(place)]);
  });

  it('takes null for absent', async () => {
    const test = testVerifier();
    const { token } = await makeVisit(test.send);
    const members = { secret: testSecret, token, request: null, action: null, idempotencyKey: null };
    expect((await post(JSON.stringify(members), 'application/json', test)).status).toBe(200);
  });

  it('never answers 5xx or a stack, whatever body comes', async () => {
    const test = testVerifier();
    const { token } = await makeVisit(test.send);
    const member = fc.constantFrom(
      'secret',
      'token',
      'request',
      'action',
      'idempotencyKey',
      'response',
      'remoteip',
      '__proto__',
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(testSecret, token),
      fc.record({
        ip: fc.oneof(fc.ipV4(), fc.string()),
        headers: fc.array(fc.array(fc.string(), { maxLength: 3 }), { maxLength: 5 }),
      }),
    );
    const body = fc.oneof(
      fc.string(),
      fc.dictionary(member, value).map((members) => JSON.stringify(members)),
      fc.json(),
    );
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    );
    await fc.assert(
      fc.asyncProperty(body, type, async (text, contentType) => {
        const answer = await post(text, contentType, test);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });

  it('lets no mutated token in', async () => {
    const test = testVerifier();
    const { token } = await makeVisit(test.send);
    const mutation = fc.tuple(fc.nat(token.length - 1), fc.stringMatching(/^[ -~]{0,3}$/), fc.nat(3));
    await fc.assert(
      fc.asyncProperty(mutation, async ([at, text, cut]) => {
        const mutated = token.slice(0, at) + text + token.slice(at + cut);
        fc.pre(mutated !== token);
        const answer = await test.verify({ token: mutated });
        expect(answer.body.ok).toBe(false);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });
});

describe('Turnstile’s form', () => {
  const asJson = (fields: Json) => ({ body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } });
  const asForm = (fields: Json) => ({ body: new URLSearchParams(fields as Record<string, string>) });
  const asMultipart = (fields: Json) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
    return { body: form };
  };
  const forms = { json: asJson, form: asForm, multipart: asMultipart };
  const site = { allowTestSites: true };
  const ask = async (fields: Json, form: keyof typeof forms = 'form', test = testVerifier(site), query = '') => {
    const response = await test.send(`/verify${query}`, { method: 'POST', ...forms[form](fields) });
    expect(response.status).toBe(200);
    return (await response.json()) as Json & { countersign?: Json };
  };
  const tokenOf = async (test: ReturnType<typeof testVerifier>, name: string) =>
    (await makeVisit(test.send, { site: name, action: 'login', claims: { cdata: 'c' } })).token;

  it.each(['json', 'form', 'multipart'] as const)('as %s: success, with the members of siteverify', async (form) => {
    const test = testVerifier(site);
    const evidence = await tokenOf(test, 'test-pass');
    const answer = await ask({ secret: 'test-secret-pass', response: evidence, remoteip: '203.0.113.7' }, form, test);
    expect(answer).toMatchObject({
      success: true,
      'error-codes': [],
      challenge_ts: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      hostname: 'localhost',
      action: 'login',
      cdata: 'c',
      countersign: { ok: true, outcome: 'pass' },
    });
  });

  it('a block, an unsigned token and too little evidence are no success; review is, but not when strict', async () => {
    const test = testVerifier(site);
    const blocked = await ask(
      { secret: 'test-secret-block', response: await tokenOf(test, 'test-block') },
      'form',
      test,
    );
    expect(blocked).toMatchObject({
      success: false,
      'error-codes': ['countersign-blocked'],
      countersign: { outcome: 'block' },
    });
    const review = async (fields: Json, query?: string) =>
      ask(
        { secret: 'test-secret-review', response: await tokenOf(test, 'test-review'), ...fields },
        'form',
        test,
        query,
      );
    expect(await review({})).toMatchObject({ success: true });
    expect(await review({ strict: 'true' })).toMatchObject({ success: false, 'error-codes': ['countersign-blocked'] });
    expect(await review({}, '?strict=1')).toMatchObject({ success: false });
    const empty = await makeVisit(test.send);
    expect(await ask({ secret: testSecret, response: empty.token }, 'form', test)).toMatchObject({ success: false });
  });

  it.each([
    ['no secret', { response: 'x' }, 'missing-input-secret'],
    ['a bad secret', { secret: 'x', response: 'x' }, 'invalid-input-secret'],
    ['no response', { secret: testSecret }, 'missing-input-response'],
    ['a bad response', { secret: testSecret, response: 'x' }, 'invalid-input-response'],
    ['an ip too long', { secret: testSecret, response: 'x', remoteip: 'x'.repeat(65) }, 'bad-request'],
    ['an ip that is none', { secret: testSecret, response: 'x', remoteip: 'home' }, 'bad-request'],
  ])('says %s', async (_, fields, code) => {
    expect(await ask(fields)).toMatchObject({ success: false, 'error-codes': [code] });
  });

  it.each<[string, RequestInit, string]>([
    ['a form above 64 kB', asForm({ secret: testSecret, response: 'a'.repeat(70_000) }), 'bad-request'],
    [
      'a broken multipart body',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nnothing' },
      'bad-request',
    ],
    ['an empty form', asForm({}), 'missing-input-secret'],
    ['JSON with the secret alone', asJson({ secret: testSecret }), 'missing-input-response'],
    ['JSON without members', asJson({}), 'missing-input-secret'],
    ['a response that is no text', asJson({ secret: testSecret, response: 7 }), 'bad-request'],
  ])('answers %s with 200 and its code', async (_, init, code) => {
    const response = await testVerifier().send('/verify', { method: 'POST', ...init });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ success: false, 'error-codes': [code] });
  });

  it.each(['json', 'form', 'multipart'] as const)('takes an empty key and remoteip for absent, as %s', async (form) => {
    const test = testVerifier(site);
    const response = await tokenOf(test, 'test-pass');
    const fields = { secret: 'test-secret-pass', response, remoteip: '', idempotency_key: '' };
    expect(await ask(fields, form, test)).toMatchObject({ success: true });
    expect(await ask(fields, form, test)).toMatchObject({ 'error-codes': ['timeout-or-duplicate'] });
  });

  it('says timeout-or-duplicate, and gives a retry with a key its answer again', async () => {
    const test = testVerifier(site);
    const fields = { secret: 'test-secret-pass', response: await tokenOf(test, 'test-pass') };
    const keyed = { ...fields, idempotency_key: 'b5d1a2ac-9c40-4c08-95e4-0a6a8e8a6ed4' };
    expect(await ask(keyed, 'form', test)).toMatchObject({ success: true });
    expect(await ask(keyed, 'form', test)).toMatchObject({ success: true });
    expect(await ask(fields, 'form', test)).toMatchObject({ success: false, 'error-codes': ['timeout-or-duplicate'] });
    const late = { secret: 'test-secret-pass', response: await tokenOf(test, 'test-pass') };
    test.clock.now += 301_000;
    expect(await ask(late, 'form', test)).toMatchObject({ success: false, 'error-codes': ['timeout-or-duplicate'] });
  });
});

describe('POST /inspect', () => {
  const inspect = async (body: Json) => {
    const response = await testVerifier().send('/inspect', { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Json };
  };

  it('judges a request without a token', async () => {
    const headers = [
      ['Host', 'shop.example'],
      ['User-Agent', 'curl/8.5.0'],
      ['Accept', '*/*'],
    ];
    const request = {
      ip: '203.0.113.7',
      method: 'GET',
      url: 'https://shop.example/',
      httpVersion: '1.1',
      headers,
      kind: 'navigation',
    };
    const { status, body } = await inspect({ secret: testSecret, request });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, v: 1, ip: { address: '203.0.113.7' } });
    for (const member of ['labels', 'findings', 'coverage', 'score', 'browser']) expect(body).toHaveProperty(member);
  });

  it('refuses a bad secret and a request that cannot be read', async () => {
    expect(await inspect({ request: {} })).toMatchObject({ status: 401, body: { error: { code: 'bad-secret' } } });
    const malformed = { status: 400, body: { ok: false, error: { code: 'malformed' } } };
    expect(await inspect({ secret: testSecret, request: { headers: [['a']] } })).toMatchObject(malformed);
    expect(await inspect({ secret: testSecret, request: { headers: [['a', 'b', 'c']] } })).toMatchObject(malformed);
    expect(await inspect({ secret: testSecret, request: 'text' })).toMatchObject(malformed);
    expect(await inspect({ secret: testSecret, request: [] })).toMatchObject(malformed);
    expect(await inspect({ secret: testSecret })).toMatchObject(malformed);
  });

  it('takes no form of a request that only a process can hand over', async () => {
    for (const request of [
      { req: {} },
      { rawHeaders: [] },
      { endpoint: 'use', headers: 5 },
      { req: { raw: 1 }, env: {} },
    ]) {
      expect((await inspect({ secret: testSecret, request })).status).toBeLessThan(500);
      const { verify } = testVerifier();
      expect((await verify({ token: 'x', request })).status).toBe(400);
    }
  });
});
