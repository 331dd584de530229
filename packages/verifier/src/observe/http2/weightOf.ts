import type { ServerHttp2Stream } from 'node:http2';
import { versions } from 'node:process';
import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';

/**
 * nghttp2 lost priorities in 1.65 (March 2025): since then node says 16 of every stream. Run: 1.61, 1.63 and 1.64 (node
 * 20.20, 22.11, 22.21) tell the weight of the HEADERS frame, 1.66, 1.69 and 1.70 (node 24.4, 22.23, 24.21) do not.
 * Bun and Deno have an HTTP/2 of their own.
 */
const told = /^1\.([1-5]?\d|6[0-4])\./.test(versions.nghttp2 ?? '') && !versions.bun && !versions.deno;

/** Weight of a request's HEADERS frame, 1 to 256; undefined for HTTP/1.1 and where node does not tell it. */
export function weightOf(request: NodeRequest): number | undefined {
  if (!('stream' in request) || request.httpVersionMajor !== 2) return undefined;
  const stream: Partial<ServerHttp2Stream> | undefined = request.stream;
  const first = seenConnections.get(connectionHolder(request))?.weight(stream?.id);
  return first ?? (told ? stream?.state?.weight : undefined);
}
