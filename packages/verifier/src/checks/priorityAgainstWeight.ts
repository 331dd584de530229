import { weightAgrees } from '../knowledge/weightAgrees.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { libraryWeight } from './libraryWeight.ts';
import { ownRequests } from './ownRequests.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';
import { weighedRequest } from './weighedRequest.ts';

/**
 * Whether nothing but the browser set both: a page can set Priority on a fetch, and an image that comes into view while
 * its request waits gets another weight by a PRIORITY frame, which node counts for the HEADERS frame's.
 */
function untouched(request: RequestFacts): boolean {
  if (request.observation.endpoint !== 'use' && request.observation.endpoint !== 'inspect') return true;
  const destination = request.value('sec-fetch-dest');
  return destination !== undefined && destination !== 'empty' && destination !== 'image';
}

const isNavigation = (request: RequestFacts): boolean => request.value('sec-fetch-mode') === 'navigate';

/** An engine makes the Priority header and the frame's weight of one value; they agree. */
export const priorityAgainstWeight = defineCheck({
  title: 'Priority and weight',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['Priority', 'weight of the HEADERS frames (RFC 7540 section 5.3)'],
  fact: 'Chromium net/spdy/spdy_http_utils.cc writes Priority from the request’s priority, quiche spdy_protocol.cc (Spdy3PriorityToHttp2Weight) its weight: u=0 is 256, u=1 220, u=2 183, u=3 147, u=4 110. Gecko nsHttpHandler.cpp writes u=0 of what has high priority alone, Http2StreamBase 32 or more. Measured: a hundred requests of all kinds in each of Chromium 133, 148, 150 and 156 and of Firefox 140 and 153, navigations in 16 majors of Chromium: all agree, but for images that came into view.',
  inspects: true,
  judge: (facts) => {
    const weighed = weighedRequest(facts);
    if (typeof weighed === 'string') return unknown(weighed);
    const { text, claimed, family } = weighed;
    if (claimed.embedded) return unknown('a request of the browser’s own: an app may set its priority');
    const wrong: Record<string, string> = {};
    let read = 0;
    let strong = false;
    for (const [name, one] of ownRequests(facts)) {
      const { weight } = one.observation;
      const priority = weight === undefined ? undefined : one.value('priority');
      if (weight === undefined || priority === undefined) continue;
      if (one.proxied || one.value('user-agent') !== text || !untouched(one)) continue;
      const agreed = weightAgrees(family, priority, weight);
      if (agreed === null) continue;
      read += 1;
      if (agreed) continue;
      wrong[name] = `${priority}; weight ${weight}`;
      strong ||= family === 'chromium' && (name !== 'request' || isNavigation(one));
    }
    if (read === 0) return unknown('Priority and a weight that goes with it');
    if (Object.keys(wrong).length === 0) return { result: 'agree' };
    // A hop in between may hand Priority on and give all its requests one weight.
    const most = libraryWeight(facts, true);
    const weight = strong || most === 'weak' ? most : 'moderate';
    return { result: 'conflict', claim: claimed.name, observation: wrong, weight };
  },
  explain: (claim, observation) =>
    `${String(claim)} writes Priority and the weight of the HTTP/2 frame from one value; here they differ: ${inWords(observation)}.`,
  benign: ['A request of the page’s own whose priority changed while it waited (then moderate).'],
  examples: {
    agree: [
      {
        name: 'a navigation of Firefox',
        kase: () =>
          makeInspection({
            browser: 'firefox',
            use: { weight: 42, headers: { Priority: 'u=0, i', 'Sec-Fetch-Dest': 'document' } },
          }),
      },
      {
        name: 'a fetch',
        kase: () => makeCase({ requests: { challenge: { weight: 220, headers: { priority: 'u=1, i' } } } }),
      },
      {
        name: 'a fetch of low priority, whose urgency is not written',
        kase: () => makeCase({ requests: { challenge: { weight: 147, headers: { priority: 'i' } } } }),
      },
    ],
    conflict: [
      {
        name: 'headers of a fetch in a frame of a navigation',
        kase: () => makeCase({ allRequests: { weight: 256, headers: { priority: 'u=1, i' } } }),
      },
      {
        name: 'a navigation of Firefox with the weight of a fetch, as wreq sends it',
        kase: () =>
          makeInspection({
            browser: 'firefox',
            use: { weight: 22, headers: { Priority: 'u=0, i', 'Sec-Fetch-Dest': 'document' } },
          }),
      },
      {
        name: 'a navigation of Chrome with the weight of a fetch, as wreq sends it',
        kase: () =>
          makeInspection({
            use: {
              weight: 220,
              headers: { priority: 'u=0, i', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate' },
            },
          }),
      },
      {
        name: 'a request of the page’s own',
        kase: () =>
          makeCase({
            requests: { challenge: { weight: 220, headers: { priority: 'u=1, i' } } },
            use: { weight: 220, headers: { priority: 'u=0, i', 'Sec-Fetch-Dest': 'document' } },
          }),
      },
    ],
    unknown: [
      {
        name: 'an image that came into view',
        kase: () =>
          makeInspection({ use: { weight: 220, headers: { priority: 'u=2, i', 'Sec-Fetch-Dest': 'image' } } }),
      },
      {
        name: 'a fetch whose Priority the page set',
        kase: () => makeInspection({ use: { weight: 220, headers: { priority: 'u=2' } } }),
      },
      { name: 'HTTP/1.1', kase: () => makeCase() },
      { name: 'no Priority', kase: () => makeCase({ requests: { challenge: { weight: 220 } } }) },
      {
        name: 'a weight that no Chromium sends',
        kase: () => makeCase({ requests: { challenge: { weight: 16, headers: { priority: 'u=1, i' } } } }),
      },
      {
        name: 'a fetch of Firefox',
        kase: () =>
          makeCase({
            allRequests: { weight: 22, headers: { priority: 'u=4', 'User-Agent': userAgents.linuxFirefox } },
          }),
      },
    ],
  },
});
