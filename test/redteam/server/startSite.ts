import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { verifyToken } from '../../protocolClients/verifyToken.ts';
import { formPage } from '../../servers/formPage.ts';
import type { Corner } from '../../servers/startForm.ts';
import { type Peer, peers, type Visited } from '../Visited.ts';
import type { Door, DoorName } from './Door.ts';
import { forwardedDoor } from './forwardedDoor.ts';
import { judged } from './judged.ts';
import { type PageName, pageHtml, pages, sentHtml } from './pages.ts';
import { startTlsDoor } from './startTlsDoor.ts';

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

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A verifier of its own process. */
interface Verifying {
  port: number;
  secret: string;
}

export interface SiteOptions {
  plain: Verifying;
  /** The one that takes all visits for those of a home in the USA. */
  home: Verifying;
  /** Path of a built creep.js. */
  creepjs?: string;
}

/** A site that verifiers are mounted in: its pages hand the token to its backend, which asks for a verdict and keeps it. */
export async function startSite({ plain, home, creepjs }: SiteOptions) {
  const visits = new Map<string, Visited>();
  const visit = (id: string): Visited => {
    const found = visits.get(id) ?? { peers: {} };
    visits.set(id, found);
    return found;
  };
  const tokens = new Map<string, string>();
  const corners = new Map<string, Corner>();
  const peerScript = await bundlePeers();

  /** A token that comes by itself, without a page. */
  async function use(id: string, token: string, request?: unknown): Promise<void> {
    const { port, secret } = plain;
    const mount = `http://127.0.0.1:${port}/countersign`;
    const answer = await verifyToken(mount, { secret, token, ...(request ? { request } : {}) });
    Object.assign(visit(id), judged(JSON.parse(answer.text)));
  }

  async function answer(request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const id = searchParams.get('case') ?? '';
    const [, first = '', second = ''] = pathname.split('/');
    const send = (type: string, body: string | Buffer, status = 200) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    if (first === 'visit' && Object.hasOwn(pages, second)) {
      return void send('text/html', pageHtml(second as PageName, id, origins.plain));
    }
    if (first === 'sent') return void send('text/html', sentHtml);
    if (first === 'later') {
      // For tools that need a moment before they act, such as an extension's rules.
      return void send('text/html', `<meta http-equiv="refresh" content="4;url=/visit/${second}?case=${id}">`);
    }
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (first === 'form') {
        const token = new URLSearchParams(body).get('countersign-token') ?? '';
        Object.assign(visit(second), await door.judge(token, request));
        return void response.writeHead(303, { Location: `/sent?case=${second}` }).end();
      }
      if (first === 'use') Object.assign(visit(id), await door.judge(body, request));
      else if (first === 'corner') corners.set(second, JSON.parse(body));
      else if (first === 'keep') tokens.set(id, body);
      else if (first === 'failed') visit(id).failure = body;
      else if (first === 'peer' && (peers as readonly string[]).includes(second)) {
        visit(id).peers[second as Peer] = JSON.parse(body);
      } else if (first === 'peers-done') return void send('application/json', JSON.stringify({ creep: !!creepjs }));
      return void response.writeHead(204).end();
    }
    if (first === 'form') return void send('text/html', formPage(second));
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

  const enter = (request: IncomingMessage, response: ServerResponse, door: Door): void => {
    if (request.url?.startsWith('/countersign/')) door.mounted(request, response);
    else answer(request, response, door).catch(() => response.destroy());
  };
  const servers = [plain, home].map((verifying) => {
    const door = forwardedDoor(verifying);
    return createServer((request, response) => enter(request, response, door));
  });
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports.push((server.address() as AddressInfo).port);
  }
  const tls = await startTlsDoor(enter);
  const origins: Record<DoorName, string> = {
    plain: `http://127.0.0.1:${ports[0]}`,
    home: `http://127.0.0.1:${ports[1]}`,
    tls: `https://127.0.0.1:${tls.port}`,
  };

  /** What the peers of this visit still owe: with CreepJS three answers, else two. */
  const awaited = () => (creepjs ? peers : peers.filter((peer) => peer !== 'creepjs'));
  return {
    origins,
    /** SHA-256 of the certificate of the door with TLS. */
    fingerprint: tls.fingerprint,
    use,
    url(page: PageName, id: string, door: DoorName = 'plain'): string {
      if (page === 'form') return `${origins[door]}/form/${id}`;
      const elsewhere = 'frame' in pages[page] && pages[page].frame === 'cross-site';
      const host = elsewhere ? origins[door].replace('127.0.0.1', 'localhost') : origins[door];
      return `${host}/visit/${page}?case=${id}`;
    },
    visited: visit,
    /** Where the visit's form is on the screen, once it has a token; fails after a minute. */
    async corner(id: string): Promise<Corner> {
      for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
        const corner = corners.get(id);
        if (corner) return corner;
      }
      throw new Error('no form came up');
    },
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
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await tls.close();
    },
  };
}
