import { connectionHolder } from '../connectionHolder.ts';
import type { TcpFacts } from '../observation.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { readSyn } from './readSyn.ts';
import { tcpReading } from './tcpReading.ts';

/** What SYNs said, by connection; null where none was kept. Gone with the connection. */
const syns = new WeakMap<object, TcpFacts | null>();

/** File descriptor of a request's connection: node's own, also beneath TLS and HTTP/2; none once it is closed. */
function descriptorOf(request: NodeRequest): number | null {
  const fd = (request.socket as { _handle?: { fd?: unknown } | null } | undefined)?._handle?.fd;
  return typeof fd === 'number' && fd >= 0 ? fd : null;
}

/**
 * TCP facts of the connection that a request came over; undefined unless its server was given to `observeTcp`.
 *
 * Asked of the kernel when a request is observed, so that connections nobody asks about cost nothing.
 */
export function tcpOf(request: NodeRequest): TcpFacts | undefined {
  const { calls } = tcpReading;
  if (calls === null) return undefined;
  const holder = connectionHolder(request);
  const fd = descriptorOf(request);
  let syn = syns.get(holder);
  if (syn === undefined) {
    if (fd === null) return undefined;
    const kept = calls.takeSyn(fd);
    syn = kept === null ? null : readSyn(kept);
    syns.set(holder, syn);
  }
  if (syn === null) return undefined;
  const rtt = fd === null ? null : calls.roundTrip(fd);
  return rtt === null ? syn : { ...syn, rtt };
}
