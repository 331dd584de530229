import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { send } from '../../protocolClients/send.ts';
import { forward } from './forward.ts';

const servers: Server[] = [];
async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

test('names, case, order and values of headers arrive as they were sent', async () => {
  const behind = await listening(
    createServer((request, response) => {
      response.writeHead(201, { 'X-Answer': 'yes' }).end(JSON.stringify(request.rawHeaders));
    }),
  );
  const front = await listening(createServer((request, response) => forward(request, response, behind)));
  const headers = [
    ['Host', 'example.test'],
    ['Connection', 'keep-alive'],
    ['Content-Length', '5'],
    ['sec-ch-ua-platform', '"Linux"'],
    ['USER-AGENT', 'odd'],
    ['accept', '*/*'],
    ['Accept', 'again'],
  ] as const;
  const answer = await send(`http://127.0.0.1:${front}/countersign/challenge`, {
    method: 'POST',
    headers,
    body: 'hello',
  });
  expect(answer.status).toBe(201);
  expect(answer.headers['x-answer']).toBe('yes');
  expect(JSON.parse(answer.text)).toEqual(headers.flat());
});
