import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

/** A program that a runtime runs as it is. */
const program = (file: string, runtime: 'node' | 'bun' | 'deno', ...flags: string[]): Mount['start'] => {
  return (start) => runRecipe([start.tools[runtime] ?? runtime, ...flags, `recipes/${file}`], start);
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

/** Bundles the worker and serves it with workerd, the runtime of Cloudflare Workers. */
async function workers(start: Start) {
  const { build } = await import('esbuild');
  const folder = path('build/workers/');
  await rm(folder, { recursive: true, force: true });
  const data = path('node_modules/@countersign/ipdata/data/');
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path('recipes/workers/worker.mjs')],
    outfile: `${folder}worker.js`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*', 'cloudflare:*', './tables.bin'],
    logLevel: 'warning',
  });
  await writeFile(`${folder}config.capnp`, await readFile(path('recipes/workers/config.capnp')));
  const tables = (await readdir(data)).find((name) => name.endsWith('.bin'));
  await symlink(`${data}${tables}`, `${folder}tables.bin`);
  const command: Command = [
    start.tools.workerd ?? 'workerd',
    'serve',
    'config.capnp',
    '--socket-addr',
    `http=127.0.0.1:${start.port}`,
  ];
  return runRecipe(command, start, folder);
}

/** The recipes of docs/frameworks.md, each run as it stands there. */
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
  deno: { ...base, what: 'Deno.serve', needs: ['deno'], start: program('deno.mjs', 'deno', 'run', '-A') },
  'deno-node': {
    ...base,
    what: 'node:http in Deno',
    needs: ['deno'],
    start: program('node-http.mjs', 'deno', 'run', '-A'),
  },
  workers: {
    ...base,
    what: 'Cloudflare Workers (workerd)',
    needs: ['workerd'],
    send: sendAsEdge,
    address: visitor,
    start: workers,
  },
} as const satisfies Record<string, Mount>;
