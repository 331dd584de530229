import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DownloadOptions, download } from './download.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (url: string, options: Partial<DownloadOptions> = {}) =>
  download({ url, mirror: url, bytes: 1000, idleMs: 300, signal: AbortSignal.timeout(5000), ...options });

/** The code that a download fails with. */
const failure = (url: string, options?: Partial<DownloadOptions>) =>
  get(url, options).then(
    () => 'none',
    (error) => error.code,
  );

describe('download', () => {
  it('answers the body with what tells it from the next, and unpacks it', async () => {
    const url = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip');
      response.writeHead(200, { etag: '"1"', 'last-modified': 'then', 'content-encoding': 'gzip' });
      response.end(gzipSync('a list'));
    });
    expect(await get(url)).toEqual({ state: 'new', body: Buffer.from('a list'), etag: '"1"', modified: 'then' });
  });

  it('tells how far it is', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-length': 5 }).end('lists'));
    const told: unknown[] = [];
    await get(url, { onProgress: (...progress) => told.push(progress) });
    expect(told.at(-1)).toEqual([5, 5]);
  });

  it('asks whether the file has changed where something is known of it', async () => {
    const url = await serve((request, response) => {
      const same = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then';
      response.writeHead(same ? 304 : 500).end();
    });
    expect(await get(url, { etag: '"1"', modified: 'then' })).toEqual({ state: 'unchanged' });
    expect(await failure(url)).toBe('bad-answer');
  });

  it('does not take 304 for an answer to a question without a condition', async () => {
    expect(await failure(await serve((_, response) => response.writeHead(304).end()))).toBe('bad-answer');
  });

  it('takes nothing over plain http but from the mirror that it was told of', async () => {
    const url = await serve((_, response) => response.end('x'));
    expect(await failure(url, { mirror: undefined })).toBe('bad-answer');
    expect(await failure(url, { mirror: 'http://127.0.0.1:1' })).toBe('bad-answer');
    expect(await failure('file:///etc/hosts')).toBe('bad-answer');
  });

  it.each([
    ['to plain http elsewhere', 'http://lists.example/'],
    ['to a file', 'file:///etc/hosts'],
    ['to nowhere', 'http://['],
    ['to itself', '/'],
  ])('does not follow a redirect %s', async (_, location) => {
    const url = await serve((_request, response) => response.writeHead(302, { location }).end());
    expect(await failure(url)).toBe('bad-answer');
  });

  it('tells its name and password to the mirror alone', async () => {
    const told: unknown[] = [];
    const listen: RequestListener = (request, response) => {
      told.push(request.headers.authorization);
      response.writeHead(404).end();
    };
    const url = await serve(listen);
    const mirror = `${url.replace('//', '//me:p%40ss@')}/lists`;
    await expect(get(url, { mirror })).rejects.toThrow();
    await expect(get(url)).rejects.toThrow();
    expect(told).toEqual([`Basic ${Buffer.from('me:p@ss').toString('base64')}`, undefined]);
  });

  it('follows a redirect within the mirror', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/there') response.end('x');
      else response.writeHead(307, { location: '/there' }).end();
    });
    expect(await get(url)).toMatchObject({ state: 'new', body: Buffer.from('x') });
  });

  it.each<[string, string, RequestListener]>([
    ['404', 'bad-answer', (_, response) => response.writeHead(404).end()],
    ['206', 'bad-answer', (_, response) => response.writeHead(206).end('half')],
    ['a redirect without a place', 'bad-answer', (_, response) => response.writeHead(302).end()],
    ['an encoding nobody asked for', 'bad-answer', (_, r) => r.writeHead(200, { 'content-encoding': 'br' }).end('x')],
    [
      'fewer bytes than told',
      'truncated',
      (_, r) => r.writeHead(200, { 'content-length': 9 }).write('x', () => r.destroy()),
    ],
    ['chunks without an end', 'truncated', (_, response) => response.write('x', () => response.destroy())],
    [
      'gzip without an end',
      'truncated',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x').subarray(0, -3)),
    ],
    ['gzip that is none', 'truncated', (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')],
    ['a length above the most', 'too-large', (_, response) => response.end('x'.repeat(1001))],
    [
      'a body above the most',
      'too-large',
      (_, response) => {
        response.write('x'.repeat(900));
        response.end('x'.repeat(900));
      },
    ],
    [
      'a packed body above the most',
      'too-large',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(90_000))),
    ],
    ['no answer', 'timed-out', () => {}],
    ['a body that stops', 'timed-out', (_, response) => response.write('x')],
    ['no HTTP', 'unreachable', (request) => request.socket.end('hello\r\n\r\n')],
  ])('%s: %s', async (_, code, listener) => {
    expect(await failure(await serve(listener))).toBe(code);
  });

  it('gives up at its time limit although bytes come', async () => {
    const url = await serve(async (_, response) => {
      while (!response.destroyed) {
        response.write('x');
        await sleep(50);
      }
    });
    expect(await failure(url, { signal: AbortSignal.timeout(400) })).toBe('timed-out');
  });

  it.each<[string, RequestListener]>([
    ['is longer than allowed', (_, response) => response.writeHead(200, { 'content-length': 1e9 }).write('x')],
    ['is packed in another way', (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).write('x')],
  ])('lets go of a body that %s', async (_, listener) => {
    let ended = false;
    const url = await serve((request, response) => {
      response.on('close', () => {
        ended = true;
      });
      listener(request, response);
    });
    await failure(url, { idleMs: 60_000 });
    await vi.waitFor(() => expect(ended).toBe(true), 5000);
  });

  it('does not wait for an answer that changes the protocol', async () => {
    const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n';
    expect(await failure(await serve((request) => request.socket.end(upgrade)))).toBe('unreachable');
  });

  it('unpacks gzip under its older name', async () => {
    const url = await serve((_, r) => r.writeHead(200, { 'content-encoding': 'X-GZip' }).end(gzipSync('a list')));
    expect(await get(url)).toMatchObject({ body: Buffer.from('a list') });
  });

  it('says that nobody listens', async () => {
    expect(await failure('http://127.0.0.1:1')).toBe('unreachable');
  });
});
