import type { ServerHttp2Stream } from 'node:http2';
import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';
import { tellsPriorities } from './tellsPriorities.ts';

/**
 * What nghttp2 says of a stream that depends on one it has closed, whatever weight it was given (lib/nghttp2_session.c,
 * nghttp2_session_open_stream; RFC 7540 section 5.3.4): Chromium's later requests, now and then.
 */
const byDefault = 16;

/** Weight of a request's HEADERS frame, 1 to 256; undefined for HTTP/1.1 and where node does not tell it for sure. */
export function weightOf(request: NodeRequest): number | undefined {
  if (!('stream' in request) || request.httpVersionMajor !== 2) return undefined;
  const stream: Partial<ServerHttp2Stream> | undefined = request.stream;
  const first = seenConnections.get(connectionHolder(request))?.weight(stream?.id);
  if (first !== undefined || !tellsPriorities) return first;
  const weight = stream?.state?.weight;
  return weight === byDefault ? undefined : weight;
}
