import type { Family } from '@countersign/contract';
import { http2Reading } from '../knowledge/http2Reading.ts';
import { pseudoOrders } from '../knowledge/pseudoOrders.ts';
import { tlsClient } from '../knowledge/tlsClient.ts';
import type { RequestFacts } from './RequestFacts.ts';

/**
 * Whether a hop shows that may have written Accept-Encoding for itself: what reads or keeps answers asks for codings that
 * it knows (Cloudflare, “Content compression”: `gzip, br` to the origin; virus scanners). It shows by its name, by a hello
 * of a library that does not pose, or by its HTTP/2. The hello and the HTTP/2 have findings of their own, and both are one cause.
 */
export function codedByHop(request: RequestFacts, family: Family): boolean {
  if (request.proxied) return true;
  const client = tlsClient(request.observation);
  if (client !== null && 'library' in client) return client.poses !== true;
  const { h2 } = request.observation;
  if (h2 === undefined) return false;
  const { client: opened, pseudo } = http2Reading(h2);
  if (opened !== null && 'library' in opened && opened.hop) return true;
  const { own } = pseudoOrders[family];
  return pseudo !== null && own.length > 0 && !own.includes(pseudo);
}
