import { realmKinds, type Weight } from '@countersign/contract';
import { challengeHeaders } from '../knowledge/challengeHeaders.ts';
import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { isDirect } from './requestHops.ts';
import { unknown } from './unknown.ts';

/** Whether some realm read navigator.userAgentData. */
const readsHints = (facts: Facts): boolean =>
  realmKinds.some((realm) => facts.signal(realm, 'clientHints') !== undefined);

/** The agent's POST has the headers that the claimed browser sends with every such request, and none that it never does. */
export const challengeHeaderPresence = defineCheck({
  title: 'Headers that must and must not be there',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge'],
  fact: 'Measured on 16 majors of Chromium (92 to 156) and Firefox 153, both HTTP versions; Fetch Metadata (W3C); services/network/sec_header_helpers.cc; net/spdy/spdy_http_utils.cc.',
  judge: (facts) => {
    const { challenge, trustworthy } = facts;
    if (!challenge || (challenge.observation.truncated && !challenge.observation.ordered)) {
      return unknown('all headers of the challenge');
    }
    const text = challenge.value('user-agent');
    // Without the header the page's own User-Agent says whom it claims to be.
    const claimed = text === undefined ? facts.claimed : facts.userAgent(text);
    const { httpVersion } = challenge.observation;
    const direct = isDirect(challenge);
    const app = facts.ownUserAgent !== null && !readsHints(facts);
    const it = { claimed, trustworthy, httpVersion, direct, app };
    const rules = challengeHeaders.filter((rule) => rule.when(it));
    if (rules.length === 0) return unknown('a claim of a known browser');
    const broken = rules.filter(({ name, must }) => challenge.has(name) !== must);
    if (broken.length === 0) return { result: 'agree' };
    const strong = broken.some((rule) => rule.weight === 'strong');
    const weight: Weight = strong && !newerThanMeasured(claimed) ? 'strong' : 'moderate';
    return {
      result: 'conflict',
      claim: `${claimed.name} ${claimed.major}`,
      observation: broken.map(({ name, must }) => `${must ? 'no ' : ''}${name}`),
      // A site's own service worker makes the request anew.
      weight: facts.controlled === true ? 'moderate' : weight,
    };
  },
  explain: (claim, observation) => `${String(claim)} never sends this request so: ${[observation].flat().join(', ')}.`,
  benign: [
    'Company proxies and security programs that take headers away or add them.',
    'A site whose Permissions-Policy withholds client hints (`ch-ua=()`): then moderate.',
    'Chromium builds without client hints, in JavaScript or on the wire: CEF’s Alloy style (chromiumembedded/cef, issue 3136), QtWebEngine, ungoogled-chromium’s flag (then moderate).',
    'A version newer than those measured (then moderate).',
    'A site’s own service worker that makes the request anew (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'plain http, where client hints and Sec-Fetch are not sent',
        kase: () =>
          makeCase({
            allRequests: {
              scheme: 'http',
              headers: {
                Origin: 'http://shop.example',
                'sec-ch-ua': null,
                'sec-ch-ua-mobile': null,
                'sec-ch-ua-platform': null,
                'Sec-Fetch-Site': null,
                'Sec-Fetch-Mode': null,
                'Sec-Fetch-Dest': null,
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'Chromium without client hints',
        kase: () => makeCase({ requests: { challenge: { headers: { 'sec-ch-ua': null } } } }),
      },
      {
        name: 'a build without client hints anywhere',
        kase: () =>
          makeCase({
            everywhere: { clientHints: { error: 'unsupported' } },
            requests: {
              challenge: { headers: { 'sec-ch-ua': null, 'sec-ch-ua-mobile': null, 'sec-ch-ua-platform': null } },
            },
          }),
      },
      {
        name: 'Priority on HTTP/1.1, as a proxy’s next hop has it',
        kase: () => makeCase({ requests: { challenge: { headers: { Priority: 'u=1, i' } } } }),
      },
      {
        name: 'a page that names a browser, a request that names none',
        kase: () => makeCase({ requests: { challenge: { headers: { 'User-Agent': null } } } }),
      },
      {
        name: 'a navigation’s headers',
        kase: () => makeCase({ requests: { challenge: { headers: { 'Upgrade-Insecure-Requests': '1' } } } }),
      },
    ],
    unknown: [
      {
        name: 'no known browser',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': 'Robot/1.0' } } }),
      },
    ],
  },
});
