import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { nodeHandler, observeTcp, observeTls } from '@countersign/verifier/node';
import { tlsFiles } from '../../../packages/cli/src/serve/tlsFiles.ts';
import { testVerifier } from '../../servers/testVerifier.ts';
import type { Door } from './Door.ts';
import { judged } from './judged.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, door: Door) => void;

/**
 * The site over TLS and HTTP/2, with the certificate that `--tls self-signed` makes. The verifier is in the process, for
 * it must see the hello of each request, and so the one that brings the token.
 */
export async function startTlsDoor(answer: Answer) {
  const files = tlsFiles({ kind: 'self-signed' }, '127.0.0.1', null);
  if (!files) throw new Error('no certificate');
  const { verifier } = testVerifier();
  const mounted = nodeHandler(verifier);
  const door: Door = {
    mounted: (request, response) => void mounted(request, response),
    judge: async (token, request) => judged(await verifier.verify(token, request)),
  };
  // HTTP/2's compatibility API is that of node:http.
  const server = observeTls(
    createSecureServer({ ...files, allowHTTP1: true }, (request, response) =>
      answer(request as unknown as IncomingMessage, response as unknown as ServerResponse, door),
    ),
  );
  // By Linux' own socket options.
  if (process.platform === 'linux') await observeTcp(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    /** SHA-256 of the certificate, as Firefox writes it. */
    fingerprint: new X509Certificate(files.cert).fingerprint256,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await verifier.close();
    },
  };
}
