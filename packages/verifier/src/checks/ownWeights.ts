import { http2Reading } from '../knowledge/http2Reading.ts';
import { unsentWeight } from '../knowledge/priorityWeights.ts';
import { weightAgrees } from '../knowledge/weightAgrees.ts';
import type { Facts } from './Facts.ts';
import { ownRequests } from './ownRequests.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { weightFits } from './weightFits.ts';

/** Whether a request came over HTTP/2 of a library on which nothing is built that hands weights on. */
function overLibrary({ observation: { h2 } }: RequestFacts): boolean {
  const client = h2 === undefined ? null : http2Reading(h2).client;
  return client !== null && 'library' in client && client.handsWeightsOn !== true;
}

/**
 * Whether a library's own connections bring weights as the claimed engine gives them, two different ones at least, each
 * right for its request: then nothing ends TLS in between, and the library is the client.
 *
 * What ends TLS and speaks HTTP/2 writes HEADERS of its own, all with one weight or without. Measured: mitmproxy 8.1 before
 * Chromium 156 and Firefox 153: none on any request. Source: Envoy issue 6394 (priorities are not proxied), nginx and
 * HAProxy (HTTP/1.1 or HEADERS without priority to what is behind them), Go net/http2 Transport and Rust's h2 (a client
 * cannot set one). mitmproxy before 7 could (its option `http2_priority`, off unless set).
 */
export function ownWeights(facts: Facts): boolean {
  const text = facts.request?.value('user-agent');
  if (text === undefined) return false;
  const { family } = facts.userAgent(text);
  if (family !== 'chromium' && family !== 'firefox') return false;
  const seen = new Set<number>();
  for (const [, own] of ownRequests(facts)) {
    const { weight } = own.observation;
    if (weight === undefined || weight === unsentWeight || own.value('user-agent') !== text) continue;
    if (own.proxied || !overLibrary(own) || weightFits(family, own, weight) !== 'sent') return false;
    const priority = own.value('priority');
    if (priority !== undefined && weightAgrees(family, priority, weight) === false) return false;
    seen.add(weight);
  }
  return seen.size > 1;
}
