import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { h2Of, ja4Of, observeTls } from '@countersign/verifier/node';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { readCaptures } from '../captures/readCaptures.ts';
import { ownCertificate } from '../servers/ownCertificate.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');

interface Seen {
  path: string;
  userAgent: string;
  ja4: string;
  h2: string;
  resumed: boolean;
}

/** Asks a few times, each time on a new connection: the server ends the one before. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Connections</title><script type="module">
for (let at = 0; at < 6; at += 1) {
  await fetch('/again/' + at, { method: 'POST' }).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 300));
}
await fetch('/done').catch(() => {});
</script></html>`;

const { key, cert } = ownCertificate();
const server = observeTls(createSecureServer({ key, cert, allowHTTP1: true }));
const sockets = new Set<Socket>();
/** Whether the session of an HTTP/2 session's connection was resumed, by the connection's ends. */
const resumed = new Map<string, boolean>();
const ends = ({ remotePort, localPort }: { remotePort?: number | undefined; localPort?: number | undefined }) =>
  `${remotePort} ${localPort}`;
let seen: Seen[] = [];
let done = () => {};
let accepted = { origin: '', certificate: cert };

beforeAll(async () => {
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.prependListener('secureConnection', (socket: TLSSocket) =>
    resumed.set(ends(socket), socket.isSessionReused()),
  );
  server.on('request', (request, response) => {
    const { url: path, headers, socket } = request;
    seen.push({
      path,
      userAgent: headers['user-agent'] ?? '',
      ja4: ja4Of(request) ?? '',
      h2: h2Of(request) ?? '',
      resumed: resumed.get(ends(socket)) === true,
    });
    response.setHeader('content-type', path === '/page' ? 'text/html' : 'text/plain');
    response.end(path === '/page' ? page : 'x');
    if (path.startsWith('/again')) request.stream?.session?.close();
    if (path === '/done') done();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  accepted = { ...accepted, origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
afterAll(() => {
  server.close();
  for (const socket of sockets) socket.destroy();
});

async function visit(kind: BrowserKind): Promise<Seen[]> {
  seen = [];
  const whole = new Promise<void>((resolve) => {
    done = resolve;
  });
  const browser = await openBrowser(kind, { url: `${accepted.origin}/page`, accepted });
  try {
    await whole;
    await sleep(100);
    return seen;
  } finally {
    await browser.close();
  }
}

/** A JA4 as it is to an address: without server_name, of which there is one extension the less. */
const toAddress = (ja4: string) =>
  ja4.replace(
    /^(t\d\d)d(\d\d)(\d\d)/,
    (_, start, ciphers, extensions) => `${start}i${ciphers}${String(extensions - 1).padStart(2, '0')}`,
  );

/** What was recorded of a browser's version over HTTP/2. */
function recorded(kind: BrowserKind, userAgent: string) {
  const major = Number(/(?:Chrome|Firefox)\/(\d+)/.exec(userAgent)?.[1]);
  const wires = readCaptures
    .genuine()
    .filter((capture) => capture.family === kind && capture.major === major)
    .flatMap(({ requests }) => requests);
  const unique = (all: (string | undefined)[]) => [...new Set(all.filter((one) => one !== undefined))];
  return {
    ja4: unique(wires.map(({ ja4 }) => ja4 && toAddress(ja4))).filter((ja4) => ja4.slice(8, 10) === 'h2'),
    h2: unique(wires.map(({ h2 }) => h2)),
  };
}

/** Without PRIORITY frames: not every node tells them, and WebKitGTK sends one or none. */
const anyPriorities = (h2: string) => h2.replace(/\|[\d:,]*\|(?=[masp,]*$)/, '|*|');
const JA4 = /^t13[di]\d{4}h2_[0-9a-f]{12}_[0-9a-f]{12}$/;

describe.each(['chromium', 'firefox', 'webkit'] as const)('%s over HTTP/2', (kind) => {
  test.skipIf(!browsers[kind])('shows its connections as recorded, fresh and resumed', async () => {
    const requests = await visit(kind);
    const { ja4, h2 } = recorded(kind, requests[0]?.userAgent ?? '');
    const fresh = new Set(requests.filter((one) => !one.resumed).map((one) => one.ja4));
    const again = new Set(requests.filter((one) => one.resumed).map((one) => one.ja4));
    console.log(kind, { fresh: [...fresh], resumed: [...again], h2: [...new Set(requests.map((one) => one.h2))] });

    expect([fresh.size, again.size]).toEqual([1, 1]);
    expect([...fresh]).not.toEqual([...again]);
    for (const one of [...fresh, ...again]) expect(one).toMatch(JA4);
    const strings = new Set(requests.map((one) => anyPriorities(one.h2)));
    expect(strings.size).toBe(1);
    if (kind === 'webkit') {
      // There are no captures of it; this is what WebKitGTK 2.50 was seen to send.
      expect([...strings]).toEqual(['4:33554432;1:65536;2:0|33488897|*|m,s,a,p']);
    } else if (h2.length > 0) {
      expect(ja4.sort()).toEqual([...fresh, ...again].sort());
      expect([...strings]).toEqual(h2.map(anyPriorities));
    }
  });
});
