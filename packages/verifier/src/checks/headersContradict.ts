import { measured } from '../knowledge/measured.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import { challengeHeaderOrder } from './challengeHeaderOrder.ts';
import { challengeHeaderPresence } from './challengeHeaderPresence.ts';
import { challengeHeaderValues } from './challengeHeaderValues.ts';
import type { Facts } from './Facts.ts';

const headerChecks = [challengeHeaderOrder, challengeHeaderPresence, challengeHeaderValues] as const;

/**
 * Whether the request's headers are not the claimed browser's either: proxies and scanners that end TLS and HTTP/2 hand
 * them on, so that a library's connection alone tells no client from what stands before it.
 */
export function headersContradict(facts: Facts, claimed: UserAgentReading): boolean {
  if (facts.kase.claims !== null) return headerChecks.some(({ judge }) => judge(facts).result === 'conflict');
  // An inspected request may be of any kind; Chromium 106 and newer gives client hints to all that go over TLS.
  const hints = claimed.family === 'chromium' && (claimed.engine ?? 0) >= measured.chromium.oldest && !claimed.embedded;
  const ofWorker = facts.request?.observation.request === 'worker';
  return hints && !ofWorker && facts.request?.has('sec-ch-ua') === false;
}
