import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { benchVerifiers } from '../tokens/benchVerifiers.ts';

/** What the bench asks of its server. */
export type ServerTask =
  | { task: 'begin'; spare: string }
  | { task: 'end' }
  | { task: 'in process'; spare: string; tokens: string[] };

const options = JSON.parse(process.argv[2] ?? '{}') as { root: string; key: string; secret: string };
const verifiers = benchVerifiers(options);

const hello = new Hono();
hello.post('/hello', (c) => c.text('hello'));
hello.post('/read/hello', async (c) => c.json({ read: Object.keys(await c.req.json()).length }));
let verifying = new Hono();
let begun = process.cpuUsage();

/** A verifier that has derived its keys and seen no other token than the spare one, mounted as a host would. */
async function renew(spare: string) {
  const verifier = verifiers();
  await verifier.verify(spare);
  verifying = new Hono().route('/countersign', verifier.backendRoutes);
  return verifier;
}

const spent = () => {
  const { user, system } = process.cpuUsage(begun);
  return user + system;
};

async function perform(message: ServerTask): Promise<number> {
  if (message.task === 'end') return spent();
  const verifier = await renew(message.spare);
  begun = process.cpuUsage();
  if (message.task === 'in process') for (const token of message.tokens) await verifier.verify(token);
  return spent();
}

process.on('message', async (message: ServerTask) => process.send?.({ us: await perform(message) }));
process.on('disconnect', () => process.exit(0));

const server = createAdaptorServer({
  // Two apps, as of two servers: neither pays for the other's routes.
  fetch: (request, env) => (request.url.endsWith('/hello') ? hello : verifying).fetch(request, env),
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
