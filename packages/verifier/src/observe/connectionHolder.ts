import type { NodeRequest } from './rawRequest.ts';

/** The object that stands for a request's connection: HTTP/2 streams share their session, whose socket is a new proxy each time. */
export function connectionHolder(request: NodeRequest): object {
  return ('stream' in request ? request.stream?.session : undefined) ?? request.socket;
}
