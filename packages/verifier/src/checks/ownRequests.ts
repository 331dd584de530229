import { workerKinds } from '@countersign/contract';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** The requests of a case that are the client's own, by name: the challenge, the receipts, and the use or the inspected one. */
export function ownRequests(facts: Facts): [name: string, request: RequestFacts][] {
  const requests: [string, RequestFacts][] = [];
  if (facts.challenge) requests.push(['challenge', facts.challenge]);
  for (const endpoint of ['script', 'inside'] as const) {
    for (const kind of workerKinds) {
      const receipt = facts[endpoint][kind];
      if (receipt) requests.push([`${endpoint}.${kind}`, receipt]);
    }
  }
  if (facts.use) requests.push(['request', facts.use]);
  return requests;
}
