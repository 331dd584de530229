import { once } from 'node:events';
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  connect as http2,
  type SecureServerOptions,
  type ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { observeTls } from '../../observeTls.ts';
import { makeFirstFlight } from '../../testing/makeFirstFlight.ts';
import { h2Of } from './h2Of.ts';
import { tellsPriorities } from './tellsPriorities.ts';
import { weightOf } from './weightOf.ts';

let pair: { cert: string; key: string };
beforeAll(() => {
  const made = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, days: 2, algorithm: 'sha256' });
  pair = { cert: made.cert, key: made.private };
});

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

interface Seen {
  h2: string | null;
  weight: number | null;
}
const seen = (request: Http2ServerRequest): Seen => ({
  h2: h2Of(request) ?? null,
  weight: weightOf(request) ?? null,
});

async function listening(server: Server): Promise<number> {
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

async function observed(options: SecureServerOptions = {}): Promise<{ server: Http2SecureServer; port: number }> {
  const server = observeTls(createSecureServer({ ...pair, allowHTTP1: true, ...options }));
  server.on('request', (request, response) => response.end(JSON.stringify(seen(request))));
  return { server, port: await listening(server) };
}

async function client(port: number): Promise<TLSSocket> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: ['h2'] });
  ending.push(() => socket.destroy());
  socket.on('error', () => {});
  socket.setNoDelay(true);
  await once(socket, 'secureConnect');
  return socket;
}

const firstSeen = async (server: Server) => seen((await once(server, 'request'))[0] as Http2ServerRequest);
/** Whether or not an error comes first. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
const turn = () => new Promise((resolve) => setImmediate(resolve));

const settings = [
  [1, 65536],
  [4, 6291456],
] as const;
const flight = makeFirstFlight({ settings, window: 15663105, priorities: [[3, true, 0, 201]], weight: 220 });
const whole = { h2: '1:65536;4:6291456|15663105|3:1:0:201|m,s,p,a', weight: 220 };
/** Where nghttp2 has no priorities, they are unknown of a stream that came later than the first bytes. */
const late = tellsPriorities ? whole : { h2: '1:65536;4:6291456|15663105||m,s,p,a', weight: null };

describe('h2Of', () => {
  it('is whole where the first request comes with the SETTINGS', async () => {
    const { server, port } = await observed();
    const first = firstSeen(server);
    (await client(port)).write(flight);
    expect(await first).toEqual(whole);
  });

  it('has pseudo-headers for each request, and the rest for each connection', async () => {
    const { port } = await observed();
    const session = http2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false, settings: { enablePush: false } });
    ending.push(() => session.destroy());
    const ask = async () => JSON.parse(await text(session.request({ ':path': '/', ':method': 'GET' }))) as Seen;
    const { h2 } = await ask();
    expect(h2).toMatch(/^(\d+:\d+;)*2:0(;\d+:\d+)*\|\d+\|0?\|(?=.*m)(?=.*a)(?=.*s)(?=.*p)[masp],[masp],[masp],[masp]$/);
    expect((await ask()).h2).toBe(h2);
  });

  it('tells the window of a client whose first request comes late, and leaves open what it cannot know', async () => {
    const { server, port } = await observed();
    const socket = await client(port);
    const end = flight.length - 9 - 11;
    const answered = once(socket, 'data');
    socket.write(flight.subarray(0, 24 + 9 + 12));
    // The server's own preface does not wait for a request.
    const [bytes] = (await answered) as [Buffer];
    expect(bytes[3]).toBe(4);
    await sleep(30);
    const first = firstSeen(server);
    socket.write(flight.subarray(24 + 9 + 12, end));
    await sleep(30);
    socket.write(flight.subarray(end));
    expect(await first).toEqual(late);
  });

  it('is the pseudo-headers alone where nobody looked, and nothing over HTTP/1.1', async () => {
    const server = createServer((request, response) => response.end(JSON.stringify(seen(request))));
    const session = http2(`http://127.0.0.1:${await listening(server)}`);
    ending.push(() => session.destroy());
    const { h2 } = JSON.parse(await text(session.request({ ':path': '/' }))) as Seen;
    expect(h2).toMatch(/^\|\|\|[masp],[masp],[masp],[masp]$/);

    const { port } = await observed();
    const { status, body } = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      import('node:https').then(({ get }) =>
        get({ port, host: '127.0.0.1', rejectUnauthorized: false, agent: false }, async (response) =>
          resolve({ status: response.statusCode, body: await text(response) }),
        ).on('error', reject),
      );
    });
    expect({ status, seen: JSON.parse(body) }).toEqual({ status: 200, seen: { h2: null, weight: null } });
  });

  it('answers a first flight that is split at any byte, and says of it nothing wrong', async () => {
    const { server, port } = await observed();
    for (let at = 1; at < flight.length; at += 1) {
      const first = firstSeen(server);
      const socket = await client(port);
      socket.write(flight.subarray(0, at));
      await turn();
      socket.write(flight.subarray(at));
      expect([whole, late]).toContainEqual(await first);
      socket.destroy();
    }
    const first = firstSeen(server);
    const socket = await client(port);
    for (const byte of flight) {
      socket.write(Uint8Array.of(byte));
      await turn();
    }
    expect([whole, late]).toContainEqual(await first);
  }, 60_000);

  it('does not keep a client waiting that waits for the server', async () => {
    const { port } = await observed();
    const socket = await client(port);
    const [bytes] = (await once(socket, 'data')) as [Buffer];
    expect(bytes[3]).toBe(4);
  });
});

describe('a connection that agreed on HTTP/2', () => {
  /** How a server's session and socket end under what `act` does. */
  async function fate(watched: boolean, act: (socket: TLSSocket) => void): Promise<string[]> {
    const made = createSecureServer({ ...pair, allowHTTP1: true });
    const server = watched ? observeTls(made) : made;
    const events: string[] = [];
    server.on('sessionError', (error: NodeJS.ErrnoException) => events.push(error.code ?? error.message));
    server.on('request', (_, response) => response.end('x'));
    const port = await listening(server);
    const taken = once(server, 'secureConnection') as Promise<[TLSSocket]>;
    const socket = await client(port);
    const [accepted] = await taken;
    act(socket);
    await sleep(50);
    socket.end();
    await closed(accepted);
    await turn();
    return events;
  }

  it.each<[string, (socket: TLSSocket) => void]>([
    ['closes before SETTINGS', (socket) => socket.end()],
    ['closes within its preface', (socket) => socket.end(flight.subarray(0, 20))],
    ['closes within its SETTINGS', (socket) => socket.end(flight.subarray(0, 40))],
    ['closes after its SETTINGS', (socket) => socket.end(flight.subarray(0, 24 + 9 + 12))],
    ['closes with its request', (socket) => socket.end(flight)],
    ['speaks HTTP/1.1', (socket) => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')],
    ['sends SETTINGS that break the rules', (socket) => socket.write(makeFirstFlight({ settings: [[2, 7]] }))],
  ])('and %s ends as without observation', async (_, act) => {
    expect(await fate(true, act)).toEqual(await fate(false, act));
  });

  it('and dies without a word leaves the server as it was', async () => {
    const { server, port } = await observed();
    for (const length of [0, 20, 40, 60, flight.length]) {
      const taken = once(server, 'secureConnection') as Promise<[TLSSocket]>;
      const socket = await client(port);
      const [accepted] = await taken;
      if (length > 0) await new Promise((resolve) => socket.write(flight.subarray(0, length), resolve));
      socket.destroy();
      await closed(accepted);
      expect(accepted.listenerCount('readable')).toBe(0);
    }
    const connections = await new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
    expect(connections).toBe(0);
    const first = firstSeen(server);
    (await client(port)).write(flight);
    expect(await first).toEqual(whole);
  });

  it('may be ended by the server in the very turn of its session', async () => {
    const { server, port } = await observed();
    const ends: ((session: ServerHttp2Session) => void)[] = [
      (session) => session.destroy(),
      (session) => void session.once('connect', () => session.destroy()),
      (session) => session.close(),
    ];
    for (const end of ends) {
      const taken = once(server, 'secureConnection') as Promise<[TLSSocket]>;
      server.once('session', end);
      const socket = await client(port);
      socket.write(flight);
      const [accepted] = await taken;
      await turn();
      socket.end();
      await closed(accepted);
    }
    const first = firstSeen(server);
    (await client(port)).write(flight);
    expect(await first).toEqual(whole);
  });
});
