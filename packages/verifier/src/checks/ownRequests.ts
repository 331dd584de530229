import { workerKinds } from '@countersign/contract';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';

type Named = readonly [name: string, request: RequestFacts];

/** Each case's, as several checks go over them. */
const known = new WeakMap<Facts, readonly Named[]>();

function collect(facts: Facts): readonly Named[] {
  const requests: Named[] = [];
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

/** The requests of a case that are the client's own, by name: the challenge, the receipts, and the use or the inspected one. */
export function ownRequests(facts: Facts): readonly Named[] {
  let requests = known.get(facts);
  if (requests === undefined) {
    requests = collect(facts);
    known.set(facts, requests);
  }
  return requests;
}
