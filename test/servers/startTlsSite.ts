import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { Verdict } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { observeTls } from '@countersign/verifier/node';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { generate } from 'selfsigned';
import { testVerifier } from './testVerifier.ts';

/** How a visit over TLS was judged, and the case. */
export interface TlsVisit {
  verdict: Verdict;
  kase: Case;
}

const takeScript = () => readFile(new URL('../e2e/pages/take.js', import.meta.url), 'utf8');
const page = (action: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><script src="/take.js"></script><script src="/countersign/agent.js" data-action="${action}" data-callback="takeToken" data-on-error="takeError" async></script></html>`;

/** A site over HTTP/2 with a certificate of its own; its backend verifies with the request that brought the token. */
export async function startTlsSite() {
  const { verifier } = testVerifier();
  const app = new Hono().route('/countersign', verifier.routes);
  let resolve: (visit: TlsVisit) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const visited = new Promise<TlsVisit>((...ends) => {
    [resolve, reject] = ends;
  });
  app.get('/page', (c) => c.html(page('tls')));
  app.get('/take.js', async (c) => c.body(await takeScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.post('/use', async (c) => {
    let kase: Case | undefined;
    const verdict = await verifier.verify(await c.req.text(), c, {
      onCase: (opened) => {
        kase = opened;
      },
    });
    if (verdict.ok && kase) resolve({ verdict, kase });
    else reject(new Error(JSON.stringify(verdict)));
    return c.body(null, 204);
  });
  app.post('/failed', async (c) => {
    reject(new Error(await c.req.text()));
    return c.body(null, 204);
  });

  const { private: key, cert } = generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
  const server = observeTls(createSecureServer({ key, cert, allowHTTP1: true }, getRequestListener(app.fetch)));
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/page?case=tls`,
    /** The one visit, once it has ended; rejects where it failed. */
    visited,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await verifier.close();
    },
  };
}
