import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { Agent, createServer as createHttp, get } from 'node:http';
import { createSecureServer, connect as http2 } from 'node:http2';
import { createServer as createHttps, get as getSecure, Agent as SecureAgent } from 'node:https';
import { type AddressInfo, connect, createServer as createTcp, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createObserver } from './observe/createObserver.ts';
import type { Observation } from './observe/observation.ts';
import type { NodeRequest } from './observe/rawRequest.ts';
import { tcpOf } from './observe/tcp/tcpOf.ts';
import { observeTcp } from './observeTcp.ts';
import { observeTls } from './observeTls.ts';

const here = await observeTcp(createHttp()).then(
  () => true,
  () => false,
);

let pair: { cert: string; key: string };
beforeAll(() => {
  const made = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, days: 2, algorithm: 'sha256' });
  pair = { cert: made.cert, key: made.private };
});

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function listening(server: Server, where: { host?: string; path?: string } = {}): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(where.path === undefined ? { port: 0, host: where.host ?? '127.0.0.1' } : { path: where.path });
  await once(server, 'listening');
  ending.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

const observer = createObserver({
  trusted: [],
  proxyKeepsOrder: false,
  assumeIp: null,
  now: () => 0,
});
/** Answers each request with the observation of it. */
const answer = (request: NodeRequest, response: { end(body: string): void }) => {
  request.resume();
  response.end(JSON.stringify(observer.observe(request, { endpoint: 'use' })));
};

const open = { rejectUnauthorized: false } as const;
type Get = (host: string, port: number) => Promise<Observation>;
const plain =
  (agent: Agent | false = false): Get =>
  async (host, port) => {
    const [response] = await once(get({ host, port, agent }), 'response');
    return json(response) as Promise<Observation>;
  };
const secure =
  (agent: SecureAgent | false = false): Get =>
  async (host, port) => {
    const [response] = await once(getSecure({ host, port, agent, ...open }), 'response');
    return json(response) as Promise<Observation>;
  };
/** Two requests of one HTTP/2 connection; the second's answer. */
const twiceOverHttp2: Get = async (host, port) => {
  const session = http2(`https://${host.includes(':') ? `[${host}]` : host}:${port}`, open);
  try {
    await json(session.request());
    return (await json(session.request())) as Observation;
  } finally {
    session.close();
  }
};

/** What Linux says of itself over loopback: no router in between, and a segment as large as the interface takes. */
const linux = { ttl: 64, options: 'mss,sok,ts,nop,ws', rtt: expect.any(Number) };
const descriptors = async () => (await readdir('/proc/self/fd')).length;

describe.skipIf(!here)('observeTcp', () => {
  it.each([
    ['127.0.0.1', 65_495],
    ['::1', 65_476],
  ])('shows the SYN of a connection from %s', async (host, mss) => {
    const port = await listening(await observeTcp(createHttp(answer)), { host });
    const { tcp } = await plain()(host, port);
    expect(tcp).toMatchObject({ ...linux, mss });
    expect(tcp?.window).toBeGreaterThan(0);
    expect(tcp?.rtt).toBeLessThan(1000);
  });

  it('shows it for every request of a connection that is kept alive', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    ending.push(() => agent.destroy());
    const port = await listening(await observeTcp(createHttp(answer)));
    const first = await plain(agent)('127.0.0.1', port);
    const second = await plain(agent)('127.0.0.1', port);
    expect(second.connection).toBe(first.connection);
    expect(second.tcp).toMatchObject(linux);
  });

  const tlsFirst = async <S extends Server>(server: S) => observeTcp(observeTls(server as never));
  const tlsLast = async <S extends Server>(server: S) => observeTls((await observeTcp(server)) as never);
  describe.each([
    ['alone', observeTcp],
    ['after observeTls', tlsFirst],
    ['before observeTls', tlsLast],
  ] as const)('with TLS, %s', (name, observed) => {
    it.each([
      ['https', (): Server => createHttps(pair, answer), secure()],
      ['HTTP/1.1 of http2', (): Server => createSecureServer({ ...pair, allowHTTP1: true }, answer), secure()],
      ['HTTP/2', (): Server => createSecureServer({ ...pair, allowHTTP1: true }, answer), twiceOverHttp2],
    ] as const)('shows the SYN beneath %s', async (_, make, ask) => {
      const port = await listening((await observed(make())) as Server);
      const seen = await ask('127.0.0.1', port);
      expect(seen.tcp).toMatchObject(linux);
      expect(seen.ja4 === undefined).toBe(name === 'alone');
    });

    it('shows it for a resumed session', async () => {
      const agent = new SecureAgent({ keepAlive: false, maxCachedSessions: 10 });
      ending.push(() => agent.destroy());
      const port = await listening((await observed(createHttps(pair, answer))) as Server);
      for (let visit = 0; visit < 3; visit += 1) {
        expect((await secure(agent)('127.0.0.1', port)).tcp).toMatchObject(linux);
      }
    });
  });

  it('begins with connections that come once a server listens already', async () => {
    const server = createHttp(answer);
    const port = await listening(server);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    ending.push(() => agent.destroy());
    expect((await plain(agent)('127.0.0.1', port)).tcp).toBeUndefined();
    await observeTcp(server);
    expect((await plain(agent)('127.0.0.1', port)).tcp).toBeUndefined();
    expect((await plain()('127.0.0.1', port)).tcp).toMatchObject(linux);
  });

  it('goes on when the server is closed and listens anew', async () => {
    const server = await observeTcp(createHttp(answer));
    await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const port = await listening(server);
    expect((await plain()('127.0.0.1', port)).tcp).toMatchObject(linux);
  });

  it('leaves other servers alone', async () => {
    const port = await listening(createHttp(answer));
    expect(await plain()('127.0.0.1', port)).not.toHaveProperty('tcp');
  });

  it('knows nothing of a connection that is gone before it is asked', async () => {
    const server = await observeTcp(createHttp());
    const port = await listening(server);
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    const [request] = (await once(server, 'request')) as [NodeRequest];
    request.socket.destroy();
    expect(tcpOf(request)).toBeUndefined();
    socket.destroy();
  });

  it('takes a server once, however often it is given, and adds nothing to connections', async () => {
    const server = createTcp();
    expect(await observeTcp(await observeTcp(server))).toBe(server);
    expect(server.eventNames()).toEqual(['listening']);
    expect(server.listenerCount('listening')).toBe(1);
  });

  it('leaves no descriptor open', async () => {
    const port = await listening(await observeTcp(createHttp(answer)));
    await plain()('127.0.0.1', port);
    const before = await descriptors();
    for (let round = 0; round < 200; round += 1) await plain()('127.0.0.1', port);
    await vi.waitFor(async () => expect(await descriptors()).toBeLessThanOrEqual(before + 2));
  });

  describe('a server on a pipe', () => {
    const pipe = async () => {
      const folder = await mkdtemp(join(tmpdir(), 'countersign-'));
      ending.push(() => rm(folder, { recursive: true, force: true }));
      return { path: join(folder, 'socket') };
    };

    it('is refused where it listens', async () => {
      const server = createHttp(answer);
      await listening(server, await pipe());
      await expect(observeTcp(server)).rejects.toMatchObject({ code: 'unavailable' });
    });

    it('warns where it listens later, and serves', async () => {
      const warned = once(process, 'warning');
      const place = await pipe();
      await listening(await observeTcp(createHttp(answer)), place);
      expect((await warned)[0]).toMatchObject({ name: 'CountersignWarning' });
      const [response] = await once(get({ socketPath: place.path }), 'response');
      expect(await json(response)).not.toHaveProperty('tcp');
    });
  });

  it('says which package is missing', async () => {
    vi.resetModules();
    vi.doMock('koffi', () => {
      throw new Error('Cannot find package');
    });
    ending.push(() => vi.doUnmock('koffi'));
    const { observeTcp } = await import('./observeTcp.ts');
    await expect(observeTcp(createHttp())).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('npm install koffi'),
    });
  });
});

describe('observeTcp', () => {
  it('takes servers of node alone', async () => {
    await expect(observeTcp({ on() {} } as unknown as Server)).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('says that other platforms have no such thing', async () => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
    ending.push(() => Object.defineProperty(process, 'platform', platform));
    Object.defineProperty(process, 'platform', { ...platform, value: 'darwin' });
    vi.resetModules();
    const { observeTcp } = await import('./observeTcp.ts');
    await expect(observeTcp(createHttp())).rejects.toMatchObject({ code: 'unavailable' });
  });
});
