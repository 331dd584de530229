import { createServer, type Server } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Verifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { generate } from 'selfsigned';
import { type Send, send } from '../protocolClients/send.ts';
import { sendHttp2 } from '../protocolClients/sendHttp2.ts';

type Mounted = Pick<Server, 'listen' | 'close' | 'address'>;

/** One way in which a server takes the verifier in. */
export interface Mount {
  what: string;
  /** Where the mount is on the server. */
  path: string;
  scheme: 'http' | 'https';
  send: Send;
  serve(verifier: Verifier): Promise<Mounted>;
}

const http = { path: '/countersign', scheme: 'http', send } as const;
const other = new Hono().get('/', (c) => c.text('Another app'));
const hono = (app: Hono) => createAdaptorServer({ fetch: app.fetch }) as Mounted;

export const mounts = {
  hono: {
    ...http,
    what: 'a path of another Hono app',
    serve: async (verifier) => hono(new Hono().route('/', other).route('/countersign', verifier.routes)),
  },
  'hono-deep': {
    ...http,
    what: 'a deep path of another Hono app',
    path: '/api/v2/who',
    serve: async (verifier) =>
      hono(new Hono().route('/api', new Hono().route('/v2', new Hono().route('/who', verifier.routes)))),
  },
  'hono-apart': {
    ...http,
    what: 'a Hono app that mounts the public and the backend routes apart',
    serve: async (verifier) =>
      hono(new Hono().route('/countersign', verifier.publicRoutes).route('/countersign', verifier.backendRoutes)),
  },
  express: {
    ...http,
    what: 'Express, before express.json()',
    async serve(verifier) {
      const app = express();
      app.use('/countersign', nodeHandler(verifier));
      app.use(express.json());
      return createServer(app);
    },
  },
  'express-after-json': {
    ...http,
    what: 'Express, after express.json()',
    async serve(verifier) {
      const app = express();
      app.use(express.json());
      app.use(express.urlencoded({ extended: true }));
      app.use('/countersign', nodeHandler(verifier));
      return createServer(app);
    },
  },
  node: {
    ...http,
    what: 'a plain node:http server',
    serve: async (verifier) => createServer(nodeHandler(verifier)),
  },
  'node-http2': {
    what: 'a node:http2 server with TLS',
    path: '/countersign',
    scheme: 'https',
    send: sendHttp2,
    async serve(verifier) {
      const { private: key, cert } = generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
      return createSecureServer({ key, cert, allowHTTP1: true }, nodeHandler(verifier)) as unknown as Mounted;
    },
  },
} as const satisfies Record<string, Mount>;

/** Serves a mount on a free port; answers its URL. */
export async function open(mount: Mount, verifier: Verifier) {
  const server = await mount.serve(verifier);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${mount.scheme}://127.0.0.1:${port}${mount.path}`,
    async close() {
      if ('closeAllConnections' in server) (server as Server).closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
