import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { sendHttp2 } from '../../protocolClients/sendHttp2.ts';
import { verifyToken } from '../../protocolClients/verifyToken.ts';
import type { UseOptions } from '../Lab.ts';
import { type Peer, peers, type Visited } from '../Visited.ts';
import { forward } from './forward.ts';
import { type PageName, pageHtml, pages } from './pages.ts';

const folder = new URL('../pages/', import.meta.url);

/** The peers' libraries and the page's call of them as one classic script. */
async function bundlePeers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('peers.js', folder).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return `(async()=>{${outputFiles[0]?.text ?? ''}})()`;
}

const coreJs = () => {
  const required = createRequire(new URL('../package.json', import.meta.url));
  return readFile(required.resolve('core-js-bundle/minified.js'), 'utf8');
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

const pairs = (raw: readonly string[]) =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : []));

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * A site that a verifier is mounted in (`port` is the verifier's own): its pages hand the token to its backend, which
 * asks for a verdict and keeps it. `creepjs` is the path of a built creep.js.
 */
export async function startSite({ port, secret, creepjs }: { port: number; secret: string; creepjs?: string }) {
  const visits = new Map<string, Visited>();
  const visit = (id: string): Visited => {
    const found = visits.get(id) ?? { peers: {} };
    visits.set(id, found);
    return found;
  };
  const tokens = new Map<string, string>();
  const peerScript = await bundlePeers();

  async function use(id: string, token: string, { request, at }: UseOptions = {}): Promise<void> {
    const { mount, secret: own } = at ?? { mount: `http://127.0.0.1:${port}/countersign`, secret };
    const send = mount.startsWith('https:') ? sendHttp2 : undefined;
    const answer = await verifyToken(mount, { secret: own, token, ...(request ? { request } : {}) }, send);
    const verdict = JSON.parse(answer.text);
    if (verdict.ok) visit(id).verdict = verdict;
    else visit(id).refusal = verdict.error;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const id = searchParams.get('case') ?? '';
    const [, first = '', second = ''] = pathname.split('/');
    const send = (type: string, body: string | Buffer, status = 200) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    if (first === 'visit' && Object.hasOwn(pages, second)) {
      return void send('text/html', pageHtml(second as PageName, id, origin));
    }
    if (first === 'later') {
      // For tools that need a moment before they act, such as an extension's rules.
      return void send('text/html', `<meta http-equiv="refresh" content="4;url=/visit/${second}?case=${id}">`);
    }
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (first === 'use') {
        const { method, url, httpVersion, rawHeaders } = request;
        const headers = pairs(rawHeaders);
        await use(id, body, { request: { ip: request.socket.remoteAddress, method, url, httpVersion, headers } });
      } else if (first === 'keep') tokens.set(id, body);
      else if (first === 'failed') visit(id).failure = body;
      else if (first === 'peer' && (peers as readonly string[]).includes(second)) {
        visit(id).peers[second as Peer] = JSON.parse(body);
      } else if (first === 'peers-done') return void send('application/json', JSON.stringify({ creep: !!creepjs }));
      return void response.writeHead(204).end();
    }
    if (pathname === '/peers.js') return void send(types.js ?? '', peerScript);
    if (pathname === '/core-js.js') return void send(types.js ?? '', await coreJs());
    if (first === 'creep' && creepjs) {
      const file = normalize(pathname.slice('/creep/'.length));
      if (file.startsWith('..')) return void response.writeHead(404).end();
      const found = await readFile(file === 'creep.js' ? creepjs : join(dirname(creepjs), file));
      const type = types[file.split('.').pop() ?? ''] ?? 'application/octet-stream';
      const extra = file === 'index.html' ? '<script src="/creep-result.js"></script>' : '';
      return void response.writeHead(200, { 'Content-Type': type }).end(Buffer.concat([found, Buffer.from(extra)]));
    }
    if (/^\/[a-z-]+\.js$/.test(pathname)) {
      return void send(types.js ?? '', await readFile(new URL(pathname.slice(1), folder)));
    }
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/countersign/')) return forward(request, response, port);
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${own}`;

  /** What the peers of this visit still owe: with CreepJS three answers, else two. */
  const awaited = () => (creepjs ? peers : peers.filter((peer) => peer !== 'creepjs'));
  return {
    origin,
    use,
    url(page: PageName, id: string): string {
      const host = 'frame' in pages[page] && pages[page].frame === 'cross-site' ? `http://localhost:${own}` : origin;
      return `${host}/visit/${page}?case=${id}`;
    },
    visited: visit,
    /** The token that the visit's page handed over to be kept; fails after a minute. */
    async kept(id: string): Promise<string> {
      for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
        const token = tokens.get(id);
        if (token) return token;
      }
      throw new Error('no token came');
    },
    /** Settles when the visit was judged and the peers have answered, or after so many seconds without either. */
    async ended(id: string, { verdictSeconds = 60, peerSeconds = 35 } = {}): Promise<void> {
      const until = Date.now() + verdictSeconds * 1000;
      const over = () => Boolean(visit(id).verdict || visit(id).refusal || visit(id).failure);
      while (!over() && Date.now() < until) await sleep(100);
      if (!visit(id).verdict && !visit(id).refusal) return;
      const later = Date.now() + peerSeconds * 1000;
      while (awaited().some((peer) => !visit(id).peers[peer]) && Date.now() < later) await sleep(100);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
