import type { ServerHttp2Stream } from 'node:http2';
import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';
import { tellsPriorities } from './tellsPriorities.ts';

/** Weight of a request's HEADERS frame, 1 to 256; undefined for HTTP/1.1 and where node does not tell it. */
export function weightOf(request: NodeRequest): number | undefined {
  if (!('stream' in request) || request.httpVersionMajor !== 2) return undefined;
  const stream: Partial<ServerHttp2Stream> | undefined = request.stream;
  const first = seenConnections.get(connectionHolder(request))?.weight(stream?.id);
  return first ?? (tellsPriorities ? stream?.state?.weight : undefined);
}
