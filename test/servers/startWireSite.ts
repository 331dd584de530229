import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { Verdict } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { observeTcp, observeTls } from '@countersign/verifier/node';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { ownCertificate } from './ownCertificate.ts';
import { type TestVerifierOptions, testVerifier } from './testVerifier.ts';

/** How a visit was judged, and the case; its `use` is the request that brought the token. */
export interface WireVisit {
  verdict: Verdict;
  kase: Case;
}

export interface WireSiteOptions extends TestVerifierOptions {
  /** HTTP/2 and HTTP/1.1 over TLS, observed (the default), or plain HTTP/1.1. */
  tls?: boolean;
  /** The SYN of each connection is observed. */
  tcp?: boolean;
}

const takeScript = () => readFile(new URL('../e2e/pages/take.js', import.meta.url), 'utf8');
const page = (action: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><script src="/take.js"></script><script src="/countersign/agent.js" data-action="${action}" data-callback="takeToken" data-on-error="takeError" async></script></html>`;

function newVisit() {
  let resolve: (visit: WireVisit) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<WireVisit>((...ends) => {
    [resolve, reject] = ends;
  });
  return { promise, resolve, reject };
}

/** A site with the verifier mounted in it; its backend verifies with the request that brought the token. */
export async function startWireSite({ tls = true, tcp = false, ...options }: WireSiteOptions = {}) {
  const { verifier } = testVerifier(options);
  const app = new Hono().route('/countersign', verifier.routes);
  const visits = new Map<string, ReturnType<typeof newVisit>>();
  const visit = (name: string | undefined) => {
    const found = visits.get(name ?? '') ?? newVisit();
    visits.set(name ?? '', found);
    return found;
  };
  app.get('/page', (c) => c.html(page('wire')));
  app.get('/take.js', async (c) => c.body(await takeScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.get('/observed', (c) => c.json(verifier.observe(c)));
  app.post('/use', async (c) => {
    const { resolve, reject } = visit(c.req.query('case'));
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
    visit(c.req.query('case')).reject(new Error(await c.req.text()));
    return c.body(null, 204);
  });

  const { key, cert } = ownCertificate();
  const listener = getRequestListener(app.fetch);
  const server = tls
    ? observeTls(createSecureServer({ key, cert, allowHTTP1: true }, listener))
    : createServer(listener);
  if (tcp) await observeTcp(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    /** PEM of the certificate, for browsers to accept. */
    certificate: cert,
    /** Path of the page for one visit, at whatever origin leads here. */
    page: (name: string) => `/page?case=${name}`,
    /** The visit of this name, once it has ended; rejects where it failed. */
    visited: (name: string) => visit(name).promise,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await verifier.close();
    },
  };
}
