import { execFile } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { send } from '../protocolClients/send.ts';
import { sendHttp2 } from '../protocolClients/sendHttp2.ts';
import type { Mount, Start, Tools } from './Mount.ts';
import { type Command, recipeEnvironment, runRecipe } from './runRecipe.ts';
import { sendAsEdge, visitor } from './sendAsEdge.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const base = {
  path: '/countersign',
  scheme: 'http',
  httpVersion: '1.1',
  send,
  login: '/login',
  address: '127.0.0.1',
} as const satisfies Partial<Mount>;

const http2 = { scheme: 'https', httpVersion: '2.0', send: sendHttp2, login: null } as const;

/** A program that a runtime runs as it is, of the folder `recipes` or `variants`. */
const program = (file: string, runtime: 'node' | 'bun' | 'deno'): Mount['start'] => {
  const flags = runtime === 'deno' ? ['run', '--no-prompt', '--allow-net', '--allow-env', '--allow-read'] : [];
  const place = file.includes('/') ? file : `recipes/${file}`;
  return (start) => runRecipe([start.tools[runtime] ?? runtime, ...flags, place], start);
};
const onNode = (file: string, what: string, ...packages: (keyof Tools)[]): Mount => ({
  ...base,
  what,
  needs: ['node', ...packages],
  start: program(file, 'node'),
});

let built: Promise<unknown> | undefined;
/** Builds the Next application once, and serves it. */
async function next(start: Start) {
  const cwd = path('build/next');
  const command = path('node_modules/next/dist/bin/next');
  const build = async () => {
    await rm(cwd, { recursive: true, force: true });
    await cp(path('recipes/next'), cwd, { recursive: true });
    const env = recipeEnvironment(start);
    await promisify(execFile)(process.execPath, [command, 'build'], { cwd, env, timeout: 240_000 });
  };
  built ??= build();
  await built;
  const serve: Command = [process.execPath, command, 'start', '--hostname', '127.0.0.1', '--port', `${start.port}`];
  return runRecipe(serve, start, cwd);
}

/** Bundles a worker and serves it with workerd, the runtime of Cloudflare Workers. */
const worker =
  (file: string): Mount['start'] =>
  async (start) => {
    const { build } = await import('esbuild');
    const folder = path(`build/${basename(file, '.mjs')}/`);
    const data = path('node_modules/@countersign/ipdata/data/');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await build({
      entryPoints: [path(file)],
      outfile: `${folder}worker.js`,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      external: ['node:*', 'cloudflare:*', './tables.bin'],
      logLevel: 'warning',
    });
    await cp(path('workerd.capnp'), `${folder}workerd.capnp`);
    await symlink(`${data}tables.bin`, `${folder}tables.bin`);
    const command = [start.tools.workerd ?? 'workerd', 'serve', 'workerd.capnp'] as const;
    return runRecipe([...command, '--socket-addr', `http=127.0.0.1:${start.port}`], start, folder);
  };

/** The recipes of docs/frameworks.md, each run as it stands there, and what else its table has. */
export const recipes = {
  hono: onNode('hono.mjs', 'Hono on node-server'),
  express: onNode('express.mjs', 'Express 5'),
  fastify: onNode('fastify.mjs', 'Fastify 5', 'fastify'),
  koa: onNode('koa.mjs', 'Koa 3', 'koa'),
  'node-http': onNode('node-http.mjs', 'node:http'),
  'node-https': { ...onNode('node-https.mjs', 'node:https with observeTls'), scheme: 'https' },
  'node-http2-h1': { ...onNode('node-http2.mjs', 'node:http2 with observeTls, over HTTP/1.1'), scheme: 'https' },
  'node-http2': {
    ...onNode('node-http2.mjs', 'node:http2 with observeTls'),
    scheme: 'https',
    httpVersion: '2.0',
    send: sendHttp2,
  },
  'node-http2-plain': {
    ...onNode('variants/node-http2-plain.mjs', 'node:http2 alone'),
    ...http2,
  },
  'node-everything': {
    ...onNode('variants/node-everything.mjs', 'node:http2 with observeTls and observeTcp', 'koffi'),
    ...http2,
  },
  'next-route': { ...base, what: 'Next 16, route handler', needs: ['next'], start: next },
  'next-api': {
    ...base,
    what: 'Next 16, API route',
    path: '/api/countersign',
    login: '/api/login',
    needs: ['next'],
    start: next,
  },
  bun: { ...base, what: 'Bun.serve', needs: ['bun'], start: program('bun.mjs', 'bun') },
  'bun-node': { ...base, what: 'node:http in Bun', needs: ['bun'], start: program('node-http.mjs', 'bun') },
  'bun-express': { ...base, what: 'Express 5 in Bun', needs: ['bun'], start: program('express.mjs', 'bun') },
  'bun-tls': {
    ...base,
    login: null,
    scheme: 'https',
    what: 'Bun.serve with TLS',
    needs: ['bun'],
    start: program('variants/bun-tls.mjs', 'bun'),
  },
  'bun-hono': {
    ...base,
    login: null,
    what: 'Hono in Bun.serve',
    needs: ['bun'],
    start: program('variants/hono-fetch.mjs', 'bun'),
  },
  'bun-http2': {
    ...base,
    ...http2,
    what: 'node:http2 in Bun',
    needs: ['bun'],
    start: program('variants/node-http2-plain.mjs', 'bun'),
  },
  deno: { ...base, what: 'Deno.serve', needs: ['deno'], start: program('deno.mjs', 'deno') },
  'deno-node': {
    ...base,
    what: 'node:http in Deno',
    needs: ['deno'],
    start: program('node-http.mjs', 'deno'),
  },
  'deno-tls': {
    ...base,
    ...http2,
    what: 'Deno.serve with TLS',
    needs: ['deno'],
    start: program('variants/deno-tls.mjs', 'deno'),
  },
  'deno-http2': {
    ...base,
    ...http2,
    what: 'node:http2 in Deno',
    needs: ['deno'],
    start: program('variants/node-http2-plain.mjs', 'deno'),
  },
  workers: {
    ...base,
    what: 'Cloudflare Workers (workerd)',
    needs: ['workerd'],
    send: sendAsEdge,
    address: visitor,
    start: worker('recipes/workers.mjs'),
  },
  'workers-tables': {
    ...base,
    login: null,
    what: 'Cloudflare Workers (workerd), IP tables handed in',
    needs: ['workerd'],
    send: sendAsEdge,
    address: visitor,
    start: worker('variants/worker-tables.mjs'),
  },
} as const satisfies Record<string, Mount>;
