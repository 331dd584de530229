import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createSecureServer, type Http2ServerRequest, connect as http2 } from 'node:http2';
import { Agent, createServer as createHttps, request as https } from 'node:https';
import { type AddressInfo, connect, createServer as createTcp, type Socket, type Server as TcpServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, connect as connectTls, type TLSSocket, type Server as TlsServer } from 'node:tls';
import { parseCidr } from '@countersign/ipdata';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparableJa4 } from './knowledge/comparableJa4.ts';
import { createObserver } from './observe/createObserver.ts';
import type { Observation } from './observe/observation.ts';
import type { NodeRequest } from './observe/rawRequest.ts';
import { ja4 } from './observe/tls/ja4.ts';
import { ja4Of } from './observe/tls/ja4Of.ts';
import { readClientHello } from './observe/tls/readClientHello.ts';
import { observeTls } from './observeTls.ts';
import { makeRecords } from './testing/makeRecords.ts';

let pair: { cert: string; key: string };
beforeAll(() => {
  const made = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, days: 2, algorithm: 'sha256' });
  pair = { cert: made.cert, key: made.private };
});

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

async function listening(server: TcpServer): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ending.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** Answers each request with what was seen of it and with its body. */
const answer = async (request: NodeRequest, response: { end(body: string): void }) => {
  const body = await text(request);
  response.end(JSON.stringify({ ja4: ja4Of(request) ?? null, http: request.httpVersion, body }));
};
const secure = async () => {
  const server = observeTls(createSecureServer({ ...pair, allowHTTP1: true }, answer));
  return { server, port: await listening(server) };
};

const open = { rejectUnauthorized: false, host: '127.0.0.1' } as const;
const few = { ciphers: 'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256' };

/** JA4 of what this very client sends, off the wire. */
async function sent(options: ConnectionOptions): Promise<string> {
  const server = createTcp();
  const port = await listening(server);
  const client = connectTls({ ...open, ...options, port });
  client.on('error', () => {});
  const [socket] = (await once(server, 'connection')) as [Socket];
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  client.destroy();
  return ja4(readClientHello(bytes));
}

interface Answer {
  ja4: string | null;
  http: string;
  body: string;
}

function overHttp1(
  port: number,
  options: { agent?: Agent | false; ciphers?: string; body?: string } = {},
): Promise<Answer> {
  const { body = '', ...rest } = options;
  return new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET';
    https({ ...open, ...rest, port, method }, (response) => resolve(text(response).then((it) => JSON.parse(it))))
      .on('error', reject)
      .end(body);
  });
}

function overHttp2(port: number, options: ConnectionOptions & { times?: number } = {}): Promise<Answer[]> {
  const session = http2(`https://127.0.0.1:${port}`, { ...open, ...options });
  ending.push(() => session.destroy());
  const { times = 1 } = options;
  return Promise.all(
    Array.from({ length: times }, async () => JSON.parse(await text(session.request({ ':path': '/' })))),
  );
}

/** A relay that hands the first bytes of a client on as `cut` says. */
async function relay(port: number, cut: (first: Buffer) => Uint8Array[]): Promise<number> {
  const server = createTcp((client) => {
    const up = connect(port, '127.0.0.1').setNoDelay(true);
    client.once('data', async (first) => {
      client.pause();
      for (const piece of cut(first)) {
        up.write(piece);
        await new Promise((resolve) => setImmediate(resolve));
      }
      client.pipe(up);
    });
    up.pipe(client);
    for (const socket of [client, up]) socket.on('error', () => {});
  });
  return listening(server);
}

describe('observeTls', () => {
  it('tells the JA4 of each connection over HTTP/1.1, and disturbs no body', async () => {
    const port = await listening(observeTls(createHttps(pair, answer)));
    const body = 'x'.repeat(300_000);
    expect(await overHttp1(port, { body })).toEqual({ ja4: await sent({}), http: '1.1', body });
    expect((await overHttp1(port, few)).ja4).toBe(await sent(few));
  });

  it('tells the same for each request of a connection', async () => {
    const port = await listening(observeTls(createHttps(pair, answer)));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    ending.push(() => agent.destroy());
    const [first, second] = [await overHttp1(port, { agent }), await overHttp1(port, { agent })];
    expect(first?.ja4).toMatch(/^t13i/);
    expect(second?.ja4).toBe(first?.ja4);
  });

  it('tells it over HTTP/2, and over HTTP/1.1 beside it', async () => {
    const { port } = await secure();
    const expected = await sent({ ALPNProtocols: ['h2'] });
    expect(expected).toMatch(/^t13i....h2_/);
    const answers = await overHttp2(port, { times: 3 });
    expect(answers).toEqual(new Array(3).fill({ ja4: expected, http: '2.0', body: '' }));
    expect(await overHttp1(port)).toMatchObject({ ja4: await sent({}), http: '1.1' });
  });

  it('keeps connections that come at once apart', async () => {
    const { port } = await secure();
    const answers = await Promise.all([
      ...[few, {}, few, {}].map((options) => overHttp1(port, options)),
      ...[few, {}].map(async (options) => (await overHttp2(port, options))[0]),
    ]);
    const h2 = { ALPNProtocols: ['h2'] };
    const [a, b] = [await sent(few), await sent({})];
    expect(answers.map((one) => one?.ja4)).toEqual([a, b, a, b, await sent({ ...few, ...h2 }), await sent(h2)]);
  });

  it('reads a hello that comes byte by byte, and one in many records', async () => {
    const { port } = await secure();
    const bytes = await relay(port, (first) => Array.from(first, (byte) => Uint8Array.of(byte)));
    expect((await overHttp1(bytes)).ja4).toBe(await sent({}));
    const records = await relay(port, (first) => [makeRecords(first.subarray(5), 40)]);
    expect((await overHttp1(records)).ja4).toBe(await sent({}));
  });

  it('reads a hello that is split at any byte', async () => {
    const { port } = await secure();
    const expected = await sent({});
    let at = 0;
    let length = 0;
    const split = await relay(port, (first) => {
      length = first.length;
      at += 1;
      return [first.subarray(0, at), first.subarray(at)];
    });
    const seen = new Set<string | null>();
    do seen.add((await overHttp1(split, { agent: false })).ja4);
    while (at < length - 1);
    expect(at).toBeGreaterThan(150);
    expect([...seen]).toEqual([expected]);
  }, 60_000);

  it('sees one client in a fresh and a resumed session', async () => {
    const { port, server } = await secure();
    const visit = async (session?: Buffer) => {
      const socket = connectTls({ ...open, port, ...(session ? { session } : {}) });
      const ticket = once(socket.resume(), 'session') as Promise<[Buffer]>;
      const seen = once(server, 'request') as Promise<[Http2ServerRequest]>;
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
      const [request] = await seen;
      const resumed = socket.isSessionReused();
      // A resumed session of OpenSSL brings no second ticket.
      const [next] = resumed ? [] : await ticket;
      socket.destroy();
      return { ja4: ja4Of(request) ?? '', next, resumed };
    };
    const fresh = await visit();
    const again = await visit(fresh.next);
    expect([fresh.resumed, again.resumed]).toEqual([false, true]);
    expect(again.ja4).not.toBe(fresh.ja4);
    expect(comparableJa4(again.ja4)).toEqual(comparableJa4(fresh.ja4));
  });

  it('gives an observation its JA4, but none of a trusted proxy’s', async () => {
    const options = { proxyKeepsOrder: false, assumeIp: null, now: Date.now };
    const direct = createObserver({ ...options, trusted: [] });
    const proxied = createObserver({ ...options, trusted: [parseCidr('127.0.0.0/8')] });
    const { port, server } = await secure();
    const seen = new Promise<Observation[]>((resolve) => {
      server.once('request', (request) =>
        resolve([direct, proxied].map((it) => it.observe(request, { endpoint: 'use' }))),
      );
    });
    const [answered] = await overHttp2(port);
    const [own, behind] = await seen;
    expect(own?.ja4).toBe(answered?.ja4);
    expect(behind).not.toHaveProperty('ja4');
  });

  it('says nothing false of a request whose connection is gone', async () => {
    const observer = createObserver({ trusted: [], proxyKeepsOrder: false, assumeIp: null, now: () => 0 });
    const observe = (request: NodeRequest) => observer.observe(request, { endpoint: 'use' });
    const server = observeTls(createSecureServer(pair));
    const port = await listening(server);
    const asked = once(server, 'request') as Promise<[Http2ServerRequest]>;
    const session = http2(`https://127.0.0.1:${port}`, { ...open });
    session.on('error', () => {});
    const stream = session.request({ ':method': 'POST', ':path': '/' }).on('error', () => {});
    stream.write('half a body');
    const [request] = await asked;
    request.on('error', () => {});
    expect(observe(request)).toMatchObject({ scheme: 'https', connection: expect.any(String), address: '127.0.0.1' });
    session.destroy();
    await once(request, 'close');
    await sleep(20);
    expect(observe(request)).toMatchObject({ scheme: null, connection: null, address: null });
  });

  it('says nothing of servers that it does not observe', async () => {
    const port = await listening(createHttps(pair, answer));
    expect((await overHttp1(port)).ja4).toBeNull();
  });

  it('lets go of sockets once their connection ends', async () => {
    const { port, server } = await secure();
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    await overHttp1(port, { agent: false });
    const [socket] = await accepted;
    if (!socket.closed) await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  it('observes once, and TLS servers alone', () => {
    const server = createHttps(pair);
    const [before] = server.listeners('connection');
    expect(observeTls(observeTls(server))).toBe(server);
    expect(server.listeners('connection')).toHaveLength(1);
    expect(server.listeners('connection')).not.toContain(before);
    expect(() => observeTls(createHttp() as unknown as TlsServer)).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    );
  });
});

describe('a connection that never shakes hands', () => {
  /** Code of the error that the server is told, and what the socket that it is told with says of TLS. */
  async function told(server: TlsServer, act: (socket: Socket) => void): Promise<unknown> {
    const port = await listening(server);
    const error = once(server, 'tlsClientError') as Promise<[NodeJS.ErrnoException, TLSSocket]>;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    act(socket);
    const [{ code = '' }, theirs] = await error;
    socket.destroy();
    return { code, protocol: theirs.getProtocol(), certificate: theirs.getPeerCertificate() };
  }

  const start = Buffer.from('160301020001', 'hex');
  it.each<[string, (socket: Socket) => void]>([
    ['closes at once', (socket) => socket.end()],
    ['is reset', (socket) => socket.resetAndDestroy()],
    ['speaks HTTP in the clear', (socket) => socket.write('GET / HTTP/1.1\r\n\r\n')],
    ['sends a hello that cannot be read', (socket) => socket.write(makeRecords(Uint8Array.from([1, 0, 0, 1, 0])))],
    ['sends half a hello and closes', (socket) => socket.end(start)],
    [
      'sends half a hello and is reset',
      async (socket) => {
        socket.write(start);
        await sleep(50);
        socket.resetAndDestroy();
      },
    ],
  ])('and %s is told to the server as without observation', async (_, act) => {
    const plain = await told(createHttps(pair), act);
    expect(plain).toMatchObject({ code: expect.stringMatching(/^E/) });
    expect(await told(observeTls(createHttps(pair)), act)).toEqual(plain);
    expect(await told(observeTls(createSecureServer({ ...pair, allowHTTP1: true })), act)).toEqual(plain);
  });

  it('does not hold up the end of a server that cuts its sockets', async () => {
    const server = observeTls(createHttps(pair));
    const port = await listening(server);
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    const [taken] = await accepted;
    const closed = new Promise((resolve) => server.close(resolve));
    taken.destroy();
    await closed;
    expect(server.listening).toBe(false);
  });
});
