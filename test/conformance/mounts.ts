import { createServer, type Server } from 'node:http';
import type { Verifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { send } from '../protocolClients/send.ts';
import { inProcess } from './inProcess.ts';
import type { Mount } from './Mount.ts';
import { recipes } from './recipes.ts';

const other = new Hono().get('/', (c) => c.text('Another app'));
const hono = (app: Hono) => createAdaptorServer({ fetch: app.fetch }) as Server;

const here = (what: string, serve: (verifier: Verifier) => Pick<Server, 'listen' | 'close'>): Mount => ({
  what,
  path: '/countersign',
  scheme: 'http',
  httpVersion: '1.1',
  send,
  needs: [],
  login: null,
  address: '127.0.0.1',
  start: inProcess(serve),
});

/** Everywhere that the verifier is mounted in these tests: the recipes, and variants of them. */
export const mounts = {
  ...recipes,
  'hono-deep': {
    ...here('a deep path of another Hono app', (verifier) =>
      hono(
        new Hono().route('/', other).route('/api', new Hono().route('/v2', new Hono().route('/who', verifier.routes))),
      ),
    ),
    path: '/api/v2/who',
  },
  'hono-apart': here('a Hono app that mounts the public and the backend routes apart', (verifier) =>
    hono(new Hono().route('/countersign', verifier.publicRoutes).route('/countersign', verifier.backendRoutes)),
  ),
  'express-after-json': here('Express, after express.json()', (verifier) => {
    const app = express();
    app.use(express.json());
    app.use(express.urlencoded({ extended: true }));
    app.use('/countersign', nodeHandler(verifier));
    return createServer(app);
  }),
} as const satisfies Record<string, Mount>;
