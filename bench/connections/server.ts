import { once } from 'node:events';
import { createSecureServer, type Http2ServerRequest } from 'node:http2';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { h2Of, ja4Of, observeTls } from '@countersign/verifier/node';

/** What the bench asks of its server: to count processor time from now, to tell it, or to tell its memory. */
export type ConnectionsTask = 'begin' | 'end' | 'memory';

const pair = JSON.parse(process.argv[2] ?? '{}') as { key: string; cert: string };
type Request = Http2ServerRequest | Parameters<Parameters<typeof createServer>[1] & object>[0];
type Response = { end(body: string): unknown };
const answer = (_: Request, response: Response) => response.end('x');
const answerSeen = (request: Request, response: Response) =>
  response.end(ja4Of(request) && (request.httpVersionMajor === 1 || h2Of(request)) ? 'x' : 'unseen');

const servers = {
  'https plain': createServer(pair, answer),
  'https observed': observeTls(createServer(pair, answer)),
  'https observed and read': observeTls(createServer(pair, answerSeen)),
  'http2 plain': createSecureServer(pair, answer),
  'http2 observed': observeTls(createSecureServer(pair, answer)),
  'http2 observed and read': observeTls(createSecureServer(pair, answerSeen)),
};

let begun = process.cpuUsage();
async function perform(task: ConnectionsTask): Promise<number> {
  if (task === 'begin') {
    begun = process.cpuUsage();
    return 0;
  }
  if (task === 'end') {
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  }
  for (let at = 0; at < 3; at += 1) {
    await sleep(50);
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
process.on('message', async (task: ConnectionsTask) => process.send?.(await perform(task)));
process.on('disconnect', () => process.exit(0));

const ports: Record<string, number> = {};
for (const [name, server] of Object.entries(servers)) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ports[name] = (server.address() as AddressInfo).port;
}
process.send?.(ports);
