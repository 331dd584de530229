import type { Weight } from '@countersign/contract';
import { unsentWeight } from '../knowledge/priorityWeights.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { libraryWeight } from './libraryWeight.ts';
import { ownRequests } from './ownRequests.ts';
import { unknown } from './unknown.ts';
import { weighedRequest } from './weighedRequest.ts';
import { weightFits } from './weightFits.ts';

/** The weight in the HEADERS frames is one that the claimed engine gives such a request. */
export const priorityWeight = defineCheck({
  title: 'Weight of the requests',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['weight of the HEADERS frames (RFC 7540 section 5.3)'],
  fact: 'Chromium: eight weights, 220 at most for a fetch (quiche spdy_protocol.cc, Spdy3PriorityToHttp2Weight; Blink resource_fetcher.cc). Firefox: 2 to 42 (Http2StreamBase), 22 for a fetch. Measured: a hundred requests of all kinds in each of seven majors of Chromium (103 to 156) and of Firefox 140 and 153. Tools that pose send one weight for all.',
  inspects: true,
  judge: (facts) => {
    const weighed = weighedRequest(facts);
    if (typeof weighed === 'string') return unknown(weighed);
    const { request, text, claimed, family } = weighed;
    if (request.proxied) return unknown('a connection of the browser’s own: a proxy is in between');
    const wrong: Record<string, number> = {};
    let worst: ReturnType<typeof weightFits> = 'sent';
    let read = 0;
    for (const [name, own] of ownRequests(facts)) {
      const { weight } = own.observation;
      if (weight === undefined || weight === unsentWeight || own.proxied || own.value('user-agent') !== text) continue;
      read += 1;
      const answer = weightFits(family, own, weight);
      if (answer === 'sent') continue;
      wrong[name] = weight;
      if (worst === 'sent' || worst === 'sent seldom') worst = answer;
    }
    if (read === 0) return unknown('a weight in a HEADERS frame');
    if (worst === 'sent') return { result: 'agree', observation: weighed.weight };
    if (claimed.embedded) return unknown('a request of the browser view’s own: an app may fetch for it');
    // A hop in between may send any weight of its own, the highest too.
    const weight: Weight = worst === 'sent seldom' ? 'moderate' : libraryWeight(facts, true);
    return { result: 'conflict', claim: claimed.name, observation: wrong, weight };
  },
  explain: (claim, observation) =>
    `${String(claim)} gives requests another weight in HTTP/2 than these have: ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that end TLS and speak HTTP/2 with a library (then moderate at most, unless the request’s headers conflict too).',
  ],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase({ requests: { challenge: { weight: 220 } } }) },
      {
        name: 'Chromium with a fetch of low priority',
        kase: () => makeCase({ requests: { challenge: { weight: 147 } } }),
      },
      {
        name: 'Chromium, of whose worker script the server lost the weight',
        kase: () => makeCase({ requests: { challenge: { weight: 220 }, 'script.worker': { weight: 16 } } }),
      },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox', allRequests: { weight: 22 } }) },
      {
        name: 'a form’s navigation that brings the token',
        kase: () => makeCase({ requests: { challenge: { weight: 220 } }, use: { weight: 256 } }),
      },
    ],
    conflict: [
      {
        name: 'a weight that Chromium never sends',
        kase: () => makeCase({ requests: { challenge: { weight: 255 } } }),
      },
      {
        name: 'a tool that has Chrome’s weight of a navigation on all requests',
        kase: () => makeCase({ allRequests: { weight: 256 } }),
      },
      {
        name: 'a tool that has Firefox’s weight of a navigation on all requests',
        kase: () => makeCase({ browser: 'firefox', allRequests: { weight: 42 } }),
      },
    ],
    unknown: [
      { name: 'HTTP/1.1', kase: () => makeCase() },
      {
        name: 'no weight sent, or lost by the server',
        kase: () => makeCase({ allRequests: { weight: 16 } }),
      },
      {
        name: 'Safari',
        kase: () => makeCase({ allRequests: { weight: 16, headers: { 'User-Agent': userAgents.macSafari } } }),
      },
      {
        name: 'a proxy that says so',
        kase: () => makeCase({ allRequests: { weight: 16, headers: { Via: '2.0 proxy' } } }),
      },
    ],
  },
});
