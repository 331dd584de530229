import { verifyToken } from '../../protocolClients/verifyToken.ts';
import type { Door } from './Door.ts';
import { forward } from './forward.ts';
import { judged } from './judged.ts';

const pairs = (raw: readonly string[]) =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : []));

/** A verifier that listens on a port of its own, and is asked by its API. */
export const forwardedDoor = ({ port, secret }: { port: number; secret: string }): Door => ({
  mounted: (request, response) => forward(request, response, port),
  async judge(token, { method, url, httpVersion, rawHeaders, socket }) {
    const request = { ip: socket.remoteAddress, method, url, httpVersion, headers: pairs(rawHeaders) };
    const answer = await verifyToken(`http://127.0.0.1:${port}/countersign`, { secret, token, request });
    return judged(JSON.parse(answer.text));
  },
});
