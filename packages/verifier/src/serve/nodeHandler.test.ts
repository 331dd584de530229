import { createServer, type RequestListener, request } from 'node:http';
import { type ClientHttp2Session, connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { ChallengeResponse } from '@countersign/contract';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { hashOf, makeVisit, newVisit, type Send, sealJws, signClaims } from '../conformance/joseClient.ts';
import { testSecret, testVerifier } from '../conformance/testVerifier.ts';
import type { Observation } from '../observe/observation.ts';
import { memoryStore } from '../stores/memoryStore.ts';
import { nodeHandler } from './nodeHandler.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends bytes as they are: order and case of headers are the test's own. */
function raw(port: number, lines: readonly string[], body = ''): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = answer.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), body: rest.join('\r\n\r\n') });
    });
  });
}

type Test = ReturnType<typeof testVerifier>;

/** Every way to mount the verifier that we promise; `parsed` ones have read the body before it. */
const mounts: Record<string, (test: Test) => RequestListener> = {
  'a Hono app': ({ verifier }) => getRequestListener(new Hono().route('/countersign', verifier.routes).fetch),
  'plain node': ({ verifier }) => nodeHandler(verifier),
  'Express before its parsers': ({ verifier }) =>
    express().use('/countersign', nodeHandler(verifier)).use(express.json()),
  'Express after express.json()': ({ verifier }) =>
    express().use(express.json()).use('/countersign', nodeHandler(verifier)),
  'Express after every parser': ({ verifier }) =>
    express()
      .use(express.json(), express.urlencoded({ extended: true }), express.text({ type: '*/*' }))
      .use('/countersign', nodeHandler(verifier)),
};

describe.each(Object.entries(mounts))('mounted in %s', (_, mount) => {
  const start = async (options = {}) => {
    const test = testVerifier(options);
    const port = await listen(createServer(mount(test)));
    const send: Send = (path, init) => fetch(`http://127.0.0.1:${port}/countersign${path}`, init);
    return { ...test, port, send, origin: `http://127.0.0.1:${port}` };
  };

  it('serves a visit and its verify, as JSON and as a form', async () => {
    const { send, origin } = await start({ allowTestSites: true });
    const post = (init: RequestInit) => send('/verify', { method: 'POST', ...init });
    const { token } = await makeVisit(send, { origin });
    const members = { secret: testSecret, token, request: { ip: '203.0.113.7', headers: [['User-Agent', 'x']] } };
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(members) };
    expect(await (await post(json)).json()).toMatchObject({ ok: true, origin, ip: { address: '127.0.0.1' } });
    const { token: response } = await makeVisit(send, { origin, site: 'test-pass' });
    const form = new URLSearchParams({ secret: 'test-secret-pass', response });
    expect(await (await post({ body: form })).json()).toMatchObject({ success: true });
  });

  it('observes order, case, address and connection of HTTP/1.1', async () => {
    const test = await start();
    const visit = newVisit();
    const body = JSON.stringify({ v: 1, visit });
    const answer = await raw(
      test.port,
      [
        'POST /countersign/challenge HTTP/1.1',
        `HOST: 127.0.0.1:${test.port}`,
        'Connection: close',
        `content-LENGTH: ${body.length}`,
        'User-Agent: First',
        'cookie: secret=1',
        'Content-Type: text/plain;charset=UTF-8',
        `Origin: ${test.origin}`,
        'Accept: a',
        'accept: b',
      ],
      body,
    );
    expect(answer.status).toBe(200);
    const opened = await openChallengeOf(test, JSON.parse(answer.body) as ChallengeResponse, test.origin);
    expect(opened).toMatchObject({
      endpoint: 'challenge',
      method: 'POST',
      scheme: 'http',
      httpVersion: '1.1',
      ordered: true,
      cased: true,
      address: '127.0.0.1',
    });
    expect(opened?.headers).toEqual([
      { name: 'HOST' },
      { name: 'Connection' },
      { name: 'content-LENGTH' },
      { name: 'User-Agent', value: 'First' },
      { name: 'cookie' },
      { name: 'Content-Type', value: 'text/plain;charset=UTF-8' },
      { name: 'Origin', value: test.origin },
      { name: 'Accept', value: 'a' },
      { name: 'accept', value: 'b' },
    ]);
    expect(opened?.connection).toMatch(/^[\w-]{6}$/);
  });

  it('answers a large body with 413 and a fault of the client with its code, never 5xx', async () => {
    const { send } = await start();
    const status = async (path: string, body: string, type: string) =>
      (await send(path, { method: 'POST', headers: { 'content-type': type }, body })).status;
    expect(await status('/verify', `{"secret":"${'a'.repeat(70_000)}"}`, 'application/json')).toBe(413);
    expect(await status('/verify', '[]', 'application/json')).toBe(400);
    expect(await status('/challenge', '[]', 'text/plain')).toBe(400);
  });

  it.each(['length', 'chunked', 'stream'] as const)(
    'lets a client that is still writing 1 MB (%s) read the 413, every time',
    async (how) => {
      const { port, send } = await start();
      const seen: number[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const path = turn % 2 === 0 ? '/verify' : '/challenge';
        seen.push(how === 'stream' ? (await send(path, streamed())).status : await written(port, path, how));
      }
      expect(seen).toEqual(Array.from({ length: 20 }, () => 413));
    },
    30_000,
  );
});

const megabyte = Buffer.alloc(1 << 20, 'a');

/** 1 MB by fetch, whose length it does not know. */
function streamed(): RequestInit {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= megabyte.length) return controller.close();
      controller.enqueue(megabyte.subarray(at, at + 16_384));
      at += 16_384;
    },
  });
  return { method: 'POST', headers: { 'content-type': 'text/plain' }, body, duplex: 'half' } as RequestInit;
}

/** 1 MB by node's http, with or without its length. */
function written(port: number, path: string, how: 'length' | 'chunked'): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'text/plain',
      ...(how === 'length' ? { 'content-length': megabyte.length } : { 'transfer-encoding': 'chunked' }),
    };
    const sent = request({ port, path: `/countersign${path}`, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    for (let at = 0; at < megabyte.length; at += 65_536) sent.write(megabyte.subarray(at, at + 65_536));
    sent.end();
  });
}

/** Opens a challenge by way of a token with no evidence, and answers what it holds. */
async function openChallengeOf(test: Test, { challenge, seal }: ChallengeResponse, origin: string) {
  const clear = `c1.${challenge}`;
  const claims = {
    v: 1,
    build: 'jose',
    parts: hashOf(clear),
    origin,
    top: null,
    site: 'default',
    clock: 0,
    key: 'page',
    route: 'own',
    evidence: {},
  };
  const token = `${clear}~${await sealJws(await signClaims(Buffer.from(JSON.stringify(claims))), seal)}`;
  const cases: Case[] = [];
  await test.verifier.verify(token, null, { onCase: (kase) => cases.push(kase) });
  return cases[0]?.challenge;
}

describe('HTTP/2', () => {
  it('is observed in order, without pseudo-headers, one connection for all its streams', async () => {
    const { verifier } = testVerifier();
    const seen: Observation[] = [];
    const handler = getRequestListener(
      new Hono().get('*', (context) => {
        seen.push(verifier.observe(context));
        return context.text('');
      }).fetch,
    );
    const server = createHttp2Server(handler);
    const port = await listen(server as unknown as Server);
    const session: ClientHttp2Session = connectHttp2(`http://127.0.0.1:${port}`);
    const get = () =>
      new Promise<void>((resolve) => {
        const request = session.request({
          ':path': '/',
          'user-agent': 'x',
          accept: '*/*',
          'accept-language': 'en',
          cookie: 'a=b',
        });
        request
          .on('close', () => resolve())
          .resume()
          .end();
      });
    await get();
    await get();
    session.close();
    expect(seen[0]).toMatchObject({ httpVersion: '2.0', ordered: true, cased: false, address: '127.0.0.1' });
    expect(seen[0]?.headers).toEqual([
      { name: 'user-agent', value: 'x' },
      { name: 'accept', value: '*/*' },
      { name: 'accept-language', value: 'en' },
      { name: 'cookie' },
    ]);
    expect(seen[0]?.connection).toBe(seen[1]?.connection);
  });

  it('is served by nodeHandler', async () => {
    const test = testVerifier();
    const port = await listen(createHttp2Server(nodeHandler(test.verifier)) as unknown as Server);
    const session = connectHttp2(`http://127.0.0.1:${port}`);
    const status = await new Promise((resolve) => {
      const request = session.request({ ':path': '/countersign/health' });
      request.on('response', (headers) => resolve(headers[':status']));
      request.resume().end();
    });
    session.close();
    expect(status).toBe(200);
  });
});

describe('trusted proxies', () => {
  const ask = async (options: object, headers: Record<string, string>) => {
    const test = testVerifier(options);
    const seen: Observation[] = [];
    const app = new Hono().route('/countersign', test.verifier.routes).get('/', (context) => {
      seen.push(test.verifier.observe(context));
      return context.text('');
    });
    const port = await listen(createServer(getRequestListener(app.fetch)));
    await fetch(`http://127.0.0.1:${port}/`, { headers });
    const challenge = (origin: string) =>
      fetch(`http://127.0.0.1:${port}/countersign/challenge`, {
        method: 'POST',
        headers: { ...headers, origin },
        body: JSON.stringify({ v: 1, visit: newVisit() }),
      });
    return { seen: seen[0], challenge };
  };
  const forwarded = {
    'x-forwarded-for': '1.1.1.1, 198.51.100.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'shop.example',
  };

  it('are believed where they are named: address, scheme and own origin; order is then unknown', async () => {
    const { seen, challenge } = await ask({ trustProxy: ['127.0.0.0/8'] }, forwarded);
    expect(seen).toMatchObject({
      address: '198.51.100.7',
      scheme: 'https',
      httpVersion: null,
      ordered: false,
      cased: false,
      connection: null,
    });
    expect((await challenge('https://shop.example')).status).toBe(200);
  });

  it('keep order where the operator says so', async () => {
    const { seen } = await ask({ trustProxy: ['127.0.0.1'], proxyKeepsOrder: true }, forwarded);
    expect(seen).toMatchObject({ ordered: true, cased: true, httpVersion: '1.1' });
  });

  it('are not believed otherwise', async () => {
    const { seen, challenge } = await ask({}, forwarded);
    expect(seen).toMatchObject({ address: '127.0.0.1', scheme: 'http', ordered: true });
    expect((await challenge('https://shop.example')).status).toBe(403);
  });
});

describe('limits and assumptions', () => {
  const start = async (options: object) => {
    const test = testVerifier(options);
    const port = await listen(createServer(nodeHandler(test.verifier)));
    const send: Send = (path, init) => fetch(`http://127.0.0.1:${port}/countersign${path}`, init);
    return { ...test, send, origin: `http://127.0.0.1:${port}` };
  };
  const challenge = ({ send, origin }: Awaited<ReturnType<typeof start>>) =>
    send('/challenge', { method: 'POST', headers: { origin }, body: JSON.stringify({ v: 1, visit: newVisit() }) });

  it('a network that asks too often is rate-limited, until the next minute', async () => {
    const test = await start({ challengesPerMinute: 3 });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await challenge(test)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    test.clock.now += 60_000;
    expect((await challenge(test)).status).toBe(200);
  });

  it('a rate-limited page of an allowed foreign origin can read so', async () => {
    const origin = 'https://shop.example';
    const test = await start({ challengesPerMinute: 1, sites: [{ id: 'default', origins: [origin] }] });
    await challenge({ ...test, origin });
    const limited = await challenge({ ...test, origin });
    expect([limited.status, limited.headers.get('access-control-allow-origin')]).toEqual([429, origin]);
  });

  it('a store that cannot count refuses, or lets through where told to', async () => {
    const store = { ...memoryStore(), count: () => Promise.reject(new Error('gone')) };
    const answer = await challenge(await start({ store }));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ok: false, error: { code: 'store-down' } });
    expect((await challenge(await start({ store, storeFailure: 'open' }))).status).toBe(200);
  });

  it('loopback counts as the assumed address, and the verdict says so', async () => {
    const test = await start({ assumeIp: '73.162.10.20' });
    const { token } = await makeVisit(test.send, { origin: test.origin });
    const { body } = await test.verify({ token, request: { ip: '10.0.0.1' } });
    expect(body.ip).toMatchObject({ address: '73.162.10.20', assumed: true });
  });
});
