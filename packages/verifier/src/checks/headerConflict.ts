import type { Weight } from '@countersign/contract';
import { challengeHeaderOrder } from './challengeHeaderOrder.ts';
import { challengeHeaderPresence } from './challengeHeaderPresence.ts';
import { challengeHeaderValues } from './challengeHeaderValues.ts';
import type { CheckDeclaration } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { requestHeaderOrder } from './requestHeaderOrder.ts';
import { requestHeaderPresence } from './requestHeaderPresence.ts';
import { requestHeaderValues } from './requestHeaderValues.ts';

const ofVisits: readonly CheckDeclaration[] = [challengeHeaderOrder, challengeHeaderPresence, challengeHeaderValues];
const ofInspections: readonly CheckDeclaration[] = [requestHeaderOrder, requestHeaderPresence, requestHeaderValues];

/**
 * How heavily the request's headers contradict the claimed browser, null where they do not: proxies and scanners that end
 * TLS and HTTP/2 hand headers on, so that a library's connection alone tells no client from what stands before it.
 */
export function headerConflict(facts: Facts): Weight | null {
  let heaviest: Weight | null = null;
  for (const check of facts.kase.claims === null ? ofInspections : ofVisits) {
    const judged = check.judge(facts);
    if (judged.result !== 'conflict') continue;
    if ((judged.weight ?? check.weight) === 'strong') return 'strong';
    heaviest = 'moderate';
  }
  return heaviest;
}
