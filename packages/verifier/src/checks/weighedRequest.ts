import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { otherStack } from '../knowledge/otherStack.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** A request whose HEADERS frame's weight was seen, of an engine whose weights are known. */
export interface WeighedRequest {
  request: RequestFacts;
  weight: number;
  /** Its User-Agent. */
  text: string;
  claimed: UserAgentReading;
  family: 'chromium' | 'firefox';
}

/** The request that speaks for the page, where its weight can be judged; else what is missing. */
export function weighedRequest(facts: Facts): WeighedRequest | string {
  const { request } = facts;
  const text = request?.value('user-agent');
  const weight = request?.observation.weight;
  if (!request || weight === undefined || text === undefined) {
    return 'weight of the HEADERS frame and User-Agent';
  }
  const other = otherStack(text);
  if (other !== null) return other;
  const claimed = facts.userAgent(text);
  const { family } = claimed;
  if (family !== 'chromium' && family !== 'firefox') return 'a claim of an engine whose weights are known';
  if (newerThanMeasured(claimed)) return 'a version that was measured';
  return { request, weight, text, claimed, family };
}
