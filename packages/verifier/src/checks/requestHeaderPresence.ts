import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { requestHeaders } from '../knowledge/requestHeaders.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { judgedRequest } from './judgedRequest.ts';
import { isWhole } from './requestHops.ts';
import { requestTraits } from './requestTraits.ts';
import { unknown } from './unknown.ts';

/** A request of a known kind has the headers that the claimed browser always gives it, and none that it never does. */
export const requestHeaderPresence = defineCheck({
  title: 'Headers of the request, by its kind',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['request'],
  fact: 'Captures of Chromium 92 to 156, Firefox 153 and WebKitGTK 2.50, all kinds of requests over both HTTP versions; Fetch Metadata (W3C), services/network/sec_header_helpers.cc, net/spdy/spdy_http_utils.cc. Measured: 0 genuine requests differ.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain, seen } = judged;
    const { kind } = request;
    if (request.observation.request === 'api') return unknown('a browser’s request: it is a call of an API');
    const it = requestTraits(judged);
    if (it === null) return unknown('a version of the claimed browser');
    if (!isWhole(request)) return unknown('all headers of the request');
    let asked = 0;
    let strong = false;
    const broken: string[] = [];
    for (const rule of requestHeaders) {
      if (!rule.when(it)) continue;
      asked += 1;
      if (request.has(rule.name) === rule.must) continue;
      strong ||= rule.weight === 'strong';
      broken.push(`${rule.must ? 'no ' : ''}${rule.name}`);
    }
    if (asked === 0) return unknown('a request of which something is known');
    if (broken.length === 0) return { result: 'agree' };
    const certain = strong && plain && seen && !newerThanMeasured(claimed);
    return {
      result: 'conflict',
      claim: `${claimed.name} ${claimed.major}${kind === null ? '' : `, ${kind}`}`,
      observation: broken,
      weight: certain ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `The claimed browser (${String(claim)}) never sends such a request so: ${[observation].flat().join(', ')}.`,
  benign: [
    'Company proxies and security programs that take headers away or add them.',
    'Builds without client hints, such as CEF’s Alloy style or ungoogled-chromium’s flag; a Firefox whose Origin is switched off (then moderate).',
    'Apps’ browser views, and a version newer than those measured (then moderate).',
    'Download managers and link scanners that fetch under the browser’s User-Agent.',
    'A server of the site’s own that stands between the browser and the backend that reports (then moderate).',
    'A backend that reports some headers of the request and leaves others out.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'Firefox 153', kase: () => makeInspection({ browser: 'firefox' }) },
      { name: 'the request that brought the token', kase: () => makeCase({ use: {} }) },
      {
        name: 'a few headers more',
        kase: () => makeInspection({ use: { headers: { 'X-Requested-With': 'XMLHttpRequest', DNT: '1' } } }),
      },
    ],
    conflict: [
      {
        name: 'no Sec-Fetch over https',
        kase: () =>
          makeInspection({
            use: { headers: { 'Sec-Fetch-Site': null, 'Sec-Fetch-Mode': null, 'Sec-Fetch-Dest': null } },
          }),
      },
      {
        name: 'a library that brings the token',
        kase: () => makeCase({ use: { headers: { 'Sec-Fetch-Site': null, 'Sec-Fetch-Dest': null } } }),
      },
      {
        name: 'a navigation without client hints',
        kase: () =>
          makeInspection({
            use: {
              request: 'navigation',
              method: 'GET',
              headers: {
                'sec-ch-ua': null,
                'Sec-Fetch-Mode': 'navigate',
                'Sec-Fetch-Dest': 'document',
                'Upgrade-Insecure-Requests': '1',
                'Content-Length': null,
              },
            },
          }),
      },
    ],
    unknown: [
      { name: 'no request given', kase: () => makeCase() },
      {
        name: 'a program by its own name',
        kase: () => makeInspection({ use: { headers: { 'User-Agent': 'curl/8.5.0' } } }),
      },
      {
        name: 'a backend that reports a few headers',
        kase: () =>
          makeInspection({ headers: [{ name: 'user-agent', value: userAgents.windowsChrome }], request: 'fetch' }),
      },
      { name: 'a call of an API', kase: () => makeInspection({ use: { request: 'api' } }) },
    ],
  },
});
