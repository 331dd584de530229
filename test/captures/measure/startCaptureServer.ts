import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { h2Of, ja4Of, observeTls } from '@countersign/verifier/node';
import { generate } from 'selfsigned';
import type { CapturedRequest } from '../Capture.ts';
import { answerTo, kindOf } from './answers.ts';

/** How the browser is spoken to: HTTP/2 or HTTP/1.1 over TLS, or plain http. */
export type Mode = 'h2' | 'h1' | 'plain';
type Request = IncomingMessage | Http2ServerRequest;

/** Client hints that a server asks for (Accept-CH): they grow Chromium’s hash table. */
const hints =
  'sec-ch-ua-arch, sec-ch-ua-bitness, sec-ch-ua-full-version-list, sec-ch-ua-model, sec-ch-ua-platform-version';

/** One observed request; its headers with the pseudo-headers. */
export type Recorded = Omit<CapturedRequest, 'tool'>;

function certificate(hosts: readonly string[]) {
  const altNames = hosts.map((host) =>
    /^[\d.]+$/.test(host) ? { type: 7 as const, ip: host } : { type: 2 as const, value: host },
  );
  const made = generate([{ name: 'commonName', value: hosts[0] as string }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

function record(request: Request): Recorded {
  const raw = request.rawHeaders;
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push([raw[at] as string, raw[at + 1] as string]);
  const method = request.method ?? 'GET';
  const path = (request.url ?? '/').replace(/\?.*/, '');
  const ja4 = ja4Of(request);
  const h2 = h2Of(request);
  const weight = 'stream' in request ? request.stream.state.weight : undefined;
  return {
    kind: kindOf(method, path),
    method,
    path,
    httpVersion: request.httpVersionMajor === 2 ? '2.0' : '1.1',
    headers,
    ...(ja4 === undefined ? {} : { ja4 }),
    ...(h2 === undefined ? {} : { h2 }),
    ...(weight === undefined ? {} : { weight }),
  };
}

/**
 * A server on loopback that writes down all that a browser asks of it, by `page.js`.
 *
 * @param hosts the page’s own host and another, both of which lead here.
 */
export async function startCaptureServer(mode: Mode, hosts: readonly [string, string]) {
  const script = await readFile(new URL('page.js', import.meta.url), 'utf8');
  const requests: Recorded[] = [];
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const note = (request: Request) => {
    const seen = record(request);
    if (seen.path === '/end') return end();
    const names = (one: Recorded) => `${one.method} ${one.path} ${one.headers.map(([name]) => name).join(' ')}`;
    if (!requests.some((held) => names(held) === names(seen))) requests.push(seen);
  };
  const handle = (request: Request, response: ServerResponse | Http2ServerResponse) => {
    note(request);
    request.resume();
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (path.startsWith('/moved/')) {
      const location = decodeURIComponent((request.url ?? '').replace(/^[^?]*\?to=/, ''));
      (response as ServerResponse).writeHead(307, { location, 'access-control-allow-origin': '*' });
      response.end();
      return;
    }
    const { type, body } = answerTo(path);
    const cross = request.headers.origin;
    const headers = {
      'content-type': type,
      'cache-control': path === '/api/etag' ? 'no-cache' : 'no-store',
      ...(path === '/api/etag' ? { etag: '"1"' } : {}),
      ...(path === '/page' ? { 'set-cookie': 'sid=1' } : {}),
      ...(path === '/formdone' ? { 'accept-ch': hints } : {}),
      ...(cross ? { 'access-control-allow-origin': cross, 'access-control-allow-credentials': 'true' } : {}),
      ...(request.method === 'OPTIONS'
        ? { 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': '*' }
        : {}),
    };
    // Both kinds of response take the same arguments.
    (response as ServerResponse).writeHead(200, headers);
    response.end(body ?? script);
  };
  const secure = mode === 'plain' ? undefined : certificate(hosts);
  const servers = {
    h2: () => observeTls(createSecureServer({ ...secure, allowHTTP1: true }, handle)),
    h1: () => observeTls(createTlsServer({ ...secure }, handle)),
    plain: () => createServer(handle),
  };
  const server = servers[mode]();
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    note(request);
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const answer = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.end([...answer, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = (host: string) => `${secure ? 'https' : 'http'}://${host}:${port}`;
  return {
    url: `${origin(hosts[0])}/page?other=${encodeURIComponent(origin(hosts[1]))}`,
    port,
    certificate: secure?.cert,
    requests,
    /** When the page has come to its end. */
    ended,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
