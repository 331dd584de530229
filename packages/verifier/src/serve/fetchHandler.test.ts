import { describe, expect, it } from 'vitest';
import { makeVisit, type Send } from '../conformance/joseClient.ts';
import { testSecret, testVerifier } from '../conformance/testVerifier.ts';
import { type FetchHandlerOptions, fetchHandler } from './fetchHandler.ts';

const origin = 'https://shop.example';
const start = (options: FetchHandlerOptions = {}, verifierOptions = {}) => {
  const test = testVerifier(verifierOptions);
  return { ...test, handler: fetchHandler(test.verifier, options) };
};

describe('a fetch handler', () => {
  it('serves a visit and its verify at its mount, and nothing beside it', async () => {
    const { handler } = start({ mount: '/api/who' });
    const send: Send = async (path, init) => handler(new Request(`${origin}/api/who${path}`, init));
    const { token } = await makeVisit(send, { origin });
    const answer = await send('/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: testSecret, token }),
    });
    expect(await answer.json()).toMatchObject({ ok: true, origin });
    expect((await handler(new Request(`${origin}/countersign/health`))).status).toBe(404);
    expect((await handler(new Request(`${origin}/api/who/health`))).status).toBe(200);
  });

  it('says nothing of what it was not told', () => {
    const { handler } = start();
    const seen = handler.observe(new Request(`${origin}/login`, { method: 'POST', headers: { 'User-Agent': 'x' } }));
    expect(seen).toMatchObject({
      endpoint: 'use',
      method: 'POST',
      scheme: 'https',
      httpVersion: null,
      ordered: false,
      cased: false,
      address: null,
      connection: null,
    });
    for (const fact of ['ja4', 'ja3', 'h2', 'weight', 'tcp', 'geo']) expect(seen).not.toHaveProperty(fact);
  });

  it('takes what a function tells of the request', () => {
    const tell = (_: Request, peer: unknown) => ({ peer: String(peer), scheme: 'http', httpVersion: '2.0' }) as const;
    const { handler } = start({ told: tell });
    expect(handler.observe(new Request(origin), '192.0.2.7')).toMatchObject({
      address: '192.0.2.7',
      scheme: 'http',
      httpVersion: '2.0',
    });
  });

  it('believes a proxy by the address that it was told', () => {
    const { handler } = start({ told: 'deno' }, { trustProxy: ['10.0.0.0/8'] });
    const request = new Request(origin, { headers: { 'x-forwarded-for': '192.0.2.7' } });
    const observe = (hostname: string) => handler.observe(request, { remoteAddr: { hostname } }).address;
    expect([observe('10.0.0.1'), observe('11.0.0.1')]).toEqual(['192.0.2.7', '11.0.0.1']);
  });

  it('believes the edge that alone can reach it', () => {
    const { handler } = start({}, { edge: { preset: 'vercel', trust: { anyPeer: true } } });
    const headers = { 'x-vercel-forwarded-for': '192.0.2.7', 'x-vercel-ip-country': 'DE', 'user-agent': 'x' };
    const seen = handler.observe(new Request(origin, { headers }));
    expect(seen).toMatchObject({ address: '192.0.2.7', geo: { country: 'DE' } });
    expect(seen.headers).toEqual([{ name: 'user-agent', value: 'x' }]);
  });

  it('refuses a runtime that is not known', () => {
    expect(() => start({ told: 'node' as never })).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});

describe('runtimes', () => {
  const observe = (told: FetchHandlerOptions['told'] & string, request: Request, ...info: unknown[]) =>
    start({ told }).handler.observe(request, ...info);

  it('Bun.serve tells the address, and none on a Unix socket or without its server', () => {
    const request = new Request(origin);
    expect(observe('bun', request, { requestIP: () => ({ address: '::ffff:192.0.2.7' }) }).address).toBe('192.0.2.7');
    expect(observe('bun', request, { requestIP: () => null }).address).toBe(null);
    expect(observe('bun', request).address).toBe(null);
  });

  it('Deno.serve tells the address, and none on a Unix socket or without its info', () => {
    const request = new Request(origin);
    const remoteAddr = { transport: 'tcp', hostname: '2001:db8::7', port: 1 };
    expect(observe('deno', request, { remoteAddr }).address).toBe('2001:db8::7');
    expect(observe('deno', request, { remoteAddr: { transport: 'unix', path: '/x' } }).address).toBe(null);
    expect(observe('deno', request).address).toBe(null);
  });

  it('Workers believe CF-Connecting-IP where Cloudflare is there, and no one without it', () => {
    const headers = { 'cf-connecting-ip': '192.0.2.7', 'accept-encoding': 'gzip, br' };
    const cf = {
      httpProtocol: 'HTTP/3',
      country: 'DE',
      timezone: 'Europe/Berlin',
      asn: 64496,
      clientTcpRtt: 12,
      clientAcceptEncoding: 'gzip, deflate, br, zstd',
      botManagement: { ja4: 't13d1516h2_8daaf6152771_d8a2da3f94cd' },
    };
    const seen = observe('workers', Object.assign(new Request(origin, { headers }), { cf }));
    expect(seen).toMatchObject({
      address: '192.0.2.7',
      httpVersion: '3.0',
      ja4: cf.botManagement.ja4,
      tcp: { rtt: 12 },
      geo: { country: 'DE', zone: 'Europe/Berlin', asn: 64496 },
    });
    expect(seen.headers).toEqual([{ name: 'accept-encoding', value: 'gzip, deflate, br, zstd' }]);
    const alone = observe('workers', new Request(origin, { headers }));
    expect(alone).toMatchObject({ address: null, httpVersion: null });
    expect(alone.headers).toContainEqual({ name: 'accept-encoding', value: 'gzip, br' });
  });
});
