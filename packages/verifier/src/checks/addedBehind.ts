import { brokenPair } from '../knowledge/brokenPair.ts';
import type { OrderChains } from '../knowledge/orderChains.ts';
import type { RequestFacts } from './RequestFacts.ts';

/**
 * Whether an order is broken by names alone that an extension added: one that gives a request Referer or Origin writes it
 * behind all that the browser wrote, unless it was there (Chromium’s declarativeNetRequest, `modifyHeaders`; measured in
 * 156). With a body Origin is always there.
 */
export function addedBehind(request: RequestFacts, chains: OrderChains): boolean {
  const { method } = request.observation;
  const own = Math.max(
    request.place('accept-encoding'),
    request.place('accept-language'),
    request.place('sec-fetch-site'),
  );
  const added = (name: string) => name === 'referer' || (name === 'origin' && (method === 'GET' || method === 'HEAD'));
  return (
    brokenPair(chains, (name) => {
      const place = request.place(name);
      return place > own && added(name) ? -1 : place;
    }) === null
  );
}
