import { describe, expect, it } from 'vitest';
import { makeVisit, newVisit } from '../conformance/joseClient.ts';
import { testAssets, testVerifier } from '../conformance/testVerifier.ts';
import { memoryStore } from '../stores/memoryStore.ts';

const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const own = { origin: 'http://localhost' };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('POST /challenge', () => {
  const ask = async (body: unknown, headers: Record<string, string> = own, options = {}) => {
    const test = testVerifier(options);
    const response = await test.send('/challenge', post(body, headers));
    return { ...test, response, body: (await response.json()) as Record<string, unknown> };
  };

  it('answers a challenge and two seal keys, X25519 first', async () => {
    const { response, body } = await ask({ v: 1, visit: newVisit(), site: 'default', action: 'login' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      v: 1,
      challenge: expect.stringMatching(/^[A-Za-z0-9_-]{80,500}$/),
      seal: [
        { kid: expect.any(String), jwk: { kty: 'OKP', crv: 'X25519', x: expect.any(String) } },
        { kid: expect.any(String), jwk: { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) } },
      ],
      expiresIn: 300,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['an array', '[]'],
    ['no visit', { v: 1 }],
    ['a visit of 21 characters', { v: 1, visit: newVisit().slice(1) }],
    ['a visit of 23 characters', { v: 1, visit: `${newVisit()}A` }],
    ['a visit with stray bits', { v: 1, visit: `${'A'.repeat(21)}B` }],
    ['a visit of another alphabet', { v: 1, visit: `${newVisit().slice(2)}+/` }],
    ['another version', { v: 2, visit: newVisit() }],
    ['an action too long', { v: 1, visit: newVisit(), action: 'a'.repeat(33) }],
    ['an action with spaces', { v: 1, visit: newVisit(), action: 'log in' }],
    ['a __proto__ member', `{"v":1,"visit":"${newVisit()}","__proto__":{}}`],
  ])('refuses %s as malformed', async (_, body) => {
    const { response, body: answer } = await ask(body);
    expect(response.status).toBe(400);
    expect(answer).toEqual(refused('malformed'));
  });

  it('refuses a large body before it parses it', async () => {
    const { response, body } = await ask('['.repeat(2000));
    expect(response.status).toBe(413);
    expect(body).toEqual(refused('too-large'));
  });

  it('refuses a large body of unknown length while it reads', async () => {
    const { send } = testVerifier();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(500))),
    });
    const response = await send('/challenge', { method: 'POST', headers: own, body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
  });

  it.each([
    ['none', {}, 'no Origin header'],
    ['null', { origin: 'null' }, 'Origin: null'],
    ['another', { origin: 'https://evil.example' }, 'origin not allowed'],
    ['another scheme', { origin: 'https://localhost' }, 'origin not allowed'],
    ['another port', { origin: 'http://localhost:81' }, 'origin not allowed'],
  ])('refuses Origin %s; the log names it and the fix, once', async (_, headers, reason) => {
    const { send, events, response, body } = await ask({ v: 1, visit: newVisit() }, headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(body).toEqual(refused('refused'));
    await send('/challenge', post({ v: 1, visit: newVisit() }, headers as Record<string, string>));
    expect(events).toEqual([expect.objectContaining({ event: 'refused', reason, site: 'default' })]);
    if (reason === 'origin not allowed') expect(events[0]?.fix).toContain('origins of the site "default"');
  });

  it('refuses an origin that no claim could name, even the mount’s own', async () => {
    const host = `${'a'.repeat(400)}.example`;
    const { send } = testVerifier();
    const init = post({ v: 1, visit: newVisit() }, { host, origin: `http://${host}` });
    expect((await send('/challenge', init)).status).toBe(400);
    expect(
      (await send('/receipt', post({ v: 1, visit: newVisit(), kind: 'worker' }, { host, origin: `http://${host}` })))
        .status,
    ).toBe(400);
  });

  it('refuses a site that there is not', async () => {
    const { response, events } = await ask({ v: 1, visit: newVisit(), site: 'none' });
    expect(response.status).toBe(403);
    expect(events[0]).toMatchObject({ reason: 'unknown site', site: 'none' });
  });

  it('answers CORS, without credentials, to allowed origins alone', async () => {
    const options = { sites: [{ id: 'default', origins: ['https://shop.example', 'null'] }] };
    const { response } = await ask({ v: 1, visit: newVisit() }, { origin: 'https://shop.example' }, options);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
    expect((await ask({ v: 1, visit: newVisit() }, { origin: 'null' }, options)).response.status).toBe(200);
    expect((await ask({ v: 1, visit: newVisit() }, own, options)).response.status).toBe(403);
    const same = await ask({ v: 1, visit: newVisit() });
    expect(same.response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets a page of an allowed foreign origin read its refusal, whatever it is', async () => {
    const sites = [
      { id: 'default', origins: ['https://shop.example'] },
      { id: 'blog', origins: ['https://blog.example'] },
    ];
    const shop = { origin: 'https://shop.example' };
    const { send } = testVerifier({ sites });
    const read = async (path: string, body: unknown, headers: Record<string, string> = shop) => {
      const { status, headers: answered } = await send(path, post(body, headers));
      return [status, answered.get('access-control-allow-origin'), answered.get('vary')];
    };
    const readable = [shop.origin, 'Origin'];
    for (const path of ['/challenge', '/receipt']) {
      expect(await read(path, '{')).toEqual([400, ...readable]);
      expect(await read(path, '['.repeat(2000))).toEqual([413, ...readable]);
      expect(await read(path, '{', { origin: 'https://evil.example' })).toEqual([400, null, 'Origin']);
    }
    expect(await read('/challenge', { v: 1, visit: newVisit(), site: 'blog' })).toEqual([403, ...readable]);
    expect(await read('/challenge', { v: 1, visit: newVisit(), site: 'none' })).toEqual([403, ...readable]);
  });

  it('counts nothing where the runtime tells no address', async () => {
    const store = { ...memoryStore(), count: () => Promise.reject(new Error('gone')) };
    expect((await ask({ v: 1, visit: newVisit() }, own, { store })).response.status).toBe(200);
  });
});

describe('POST /receipt', () => {
  it('answers a receipt', async () => {
    const { send } = testVerifier();
    const response = await send('/receipt', post({ v: 1, visit: newVisit(), kind: 'worker' }, own));
    expect(await response.json()).toEqual({ receipt: expect.stringMatching(/^[A-Za-z0-9_-]{40,400}$/) });
  });

  it('refuses what is malformed, and origins as the challenge does', async () => {
    const { send } = testVerifier();
    const status = async (body: unknown, headers: Record<string, string>) =>
      (await send('/receipt', post(body, headers))).status;
    expect(await status({ v: 1, visit: newVisit(), kind: 'window' }, own)).toBe(400);
    expect(await status({ v: 1, visit: 'short', kind: 'worker' }, own)).toBe(400);
    expect(await status({ v: 1, visit: newVisit(), kind: 'worker' }, {})).toBe(403);
    expect(await status({ v: 1, visit: newVisit(), kind: 'worker' }, { origin: 'https://evil.example' })).toBe(403);
    expect(await status('a'.repeat(1025), own)).toBe(413);
  });

  it('holds 300 bytes at most, whatever headers come', async () => {
    const { send } = testVerifier();
    const noise = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x-${Math.random()}`, `${i}`.repeat(50)]));
    const response = await send('/receipt', post({ v: 1, visit: newVisit(), kind: 'worker' }, { ...noise, ...own }));
    const { receipt } = (await response.json()) as { receipt: string };
    expect(Buffer.from(receipt, 'base64url').length).toBeLessThanOrEqual(300);
  });
});

describe('GET /realm/KIND.js', () => {
  it.each([
    ['worker', 'worker'],
    ['shared', 'sharedworker'],
    ['service', 'serviceworker'],
  ])('%s holds its receipt and kind, under headers that let it do nothing else', async (kind, dest) => {
    const { send } = testVerifier();
    const visit = newVisit();
    const response = await send(`/realm/${kind}.js?v=${visit}`, { headers: { 'sec-fetch-dest': dest } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    });
    const text = await response.text();
    expect(text).toMatch(new RegExp(`^const r = "[A-Za-z0-9_-]{40,400}", k = "${kind}";$`));
    expect(text).not.toContain(visit);
  });

  it('is refused for another destination, but not for a page’s service worker or a browser that sends none', async () => {
    const { send, events } = testVerifier();
    const status = async (headers: Record<string, string>) =>
      (await send(`/realm/shared.js?v=${newVisit()}`, { headers })).status;
    expect(await status({})).toBe(200);
    expect(await status({ 'sec-fetch-dest': 'empty' })).toBe(200);
    for (const dest of ['worker', 'script', 'document']) expect(await status({ 'sec-fetch-dest': dest })).toBe(403);
    expect(events[0]).toMatchObject({
      event: 'refused',
      reason: 'Sec-Fetch-Dest',
      sent: 'worker',
      expected: 'sharedworker',
    });
  });

  it.each(['', 'short', `${'A'.repeat(22)}A`, '"></script><script>', `${'A'.repeat(21)}B`, `${'A'.repeat(20)}%2B%2F`])(
    'refuses the visit %j and does not echo it',
    async (visit) => {
      const response = await testVerifier().send(`/realm/worker.js?v=${visit}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual(refused('malformed'));
    },
  );

  it('knows no other kind', async () => {
    expect((await testVerifier().send(`/realm/window.js?v=${newVisit()}`)).status).toBe(404);
  });
});

describe('GET /hub.html', () => {
  it('may be framed by the site’s origins alone, and under COEP', async () => {
    const sites = [{ id: 'default' }, { id: 'shop', origins: ['https://shop.example', 'https://www.shop.example'] }];
    const { send } = testVerifier({ sites });
    const response = await send('/hub.html?site=shop');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors https://shop.example https://www.shop.example');
    expect(policy).toContain("default-src 'none'");
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain(`src="hub.${testAssets.hub.hash}.js"`);
    expect((await send('/hub.html')).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await send('/hub.html?site=none')).status).toBe(403);
  });
});

describe('the agent and its kin', () => {
  it('agent.js is cached for five minutes and validated by ETag', async () => {
    const { send } = testVerifier();
    const response = await send('/agent.js');
    expect(await response.text()).toBe(testAssets.agent.body);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    const again = await send('/agent.js', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    for (const named of [`"x", W/${etag}`, '*']) {
      expect((await send('/agent.js', { headers: { 'if-none-match': named } })).status).toBe(304);
    }
    expect((await send('/agent.js', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  it('the second file answers to another build’s hash too, but not for long', async () => {
    const { send } = testVerifier();
    const { hash, body } = testAssets.rendering;
    for (const [file, cache] of [
      [`rendering.${hash}.js`, 'public, max-age=31536000, immutable'],
      ['rendering.js', 'public, max-age=300'],
      ['rendering.0123456789abcdef.js', 'public, max-age=60'],
    ]) {
      const response = await send(`/${file}`);
      expect(await response.text()).toBe(body);
      expect(response.headers.get('cache-control')).toBe(cache);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    for (const file of ['rendering.0000.js', 'rendering.0123456789abcdef0.js', 'xrendering.0123456789abcdef.js'])
      expect((await send(`/${file}`)).status).toBe(404);
  });

  it('files with a hash are immutable; another hash is not there', async () => {
    const { send } = testVerifier();
    for (const name of ['agent', 'hub'] as const) {
      const response = await send(`/${name}.${testAssets[name].hash}.js`);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect((await send(`/${name}.0000.js`)).status).toBe(404);
    }
  });

  it('health tells the build and the agent’s integrity', async () => {
    expect(await (await testVerifier().send('/health')).json()).toEqual({
      ok: true,
      v: 1,
      build: 'test',
      agent: { file: `agent.${testAssets.agent.hash}.js`, integrity: testAssets.agent.integrity },
      rendering: { file: `rendering.${testAssets.rendering.hash}.js`, integrity: testAssets.rendering.integrity },
    });
  });

  it('public and backend routes mount apart', async () => {
    const { verifier, send } = testVerifier();
    expect((await verifier.publicRoutes.request('/verify', post({}))).status).toBe(404);
    expect((await verifier.backendRoutes.request('/agent.js')).status).toBe(404);
    const { token } = await makeVisit(send);
    const response = await verifier.backendRoutes.request('/verify', post({ token }));
    expect(response.status).toBe(401);
  });
});
