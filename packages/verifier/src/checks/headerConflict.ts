import type { Weight } from '@countersign/contract';
import { measured } from '../knowledge/measured.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import { challengeHeaderOrder } from './challengeHeaderOrder.ts';
import { challengeHeaderPresence } from './challengeHeaderPresence.ts';
import { challengeHeaderValues } from './challengeHeaderValues.ts';
import type { CheckDeclaration } from './defineCheck.ts';
import type { Facts } from './Facts.ts';

const headerChecks: readonly CheckDeclaration[] = [
  challengeHeaderOrder,
  challengeHeaderPresence,
  challengeHeaderValues,
];

/**
 * How heavily the request's headers contradict the claimed browser, null where they do not: proxies and scanners that end
 * TLS and HTTP/2 hand headers on, so that a library's connection alone tells no client from what stands before it.
 */
export function headerConflict(facts: Facts, claimed: UserAgentReading): Weight | null {
  if (facts.kase.claims === null) {
    // An inspected request may be of any kind; Chromium 106 and newer gives client hints to all that go over TLS.
    const hints =
      claimed.family === 'chromium' && (claimed.engine ?? 0) >= measured.chromium.oldest && !claimed.embedded;
    const ofWorker = facts.request?.observation.request === 'worker';
    return hints && !ofWorker && facts.request?.has('sec-ch-ua') === false ? 'strong' : null;
  }
  let heaviest: Weight | null = null;
  for (const check of headerChecks) {
    const judged = check.judge(facts);
    if (judged.result !== 'conflict') continue;
    if ((judged.weight ?? check.weight) === 'strong') return 'strong';
    heaviest = 'moderate';
  }
  return heaviest;
}
