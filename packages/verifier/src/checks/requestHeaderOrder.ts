import { brokenPair } from '../knowledge/brokenPair.ts';
import { foreignToKind } from '../knowledge/foreignToKind.ts';
import { orderChainsFor } from '../knowledge/orderChainsFor.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { addedBehind } from './addedBehind.ts';
import { defineCheck } from './defineCheck.ts';
import { judgedRequest } from './judgedRequest.ts';
import { unknown } from './unknown.ts';

const ofBody: ReadonlySet<string> = new Set(['content-type', 'content-length']);
const dests: ReadonlySet<string | undefined> = new Set(['video', 'audio', 'track']);

/** The parts of a request's header order that follow from the claimed engine's layers, by kind of request. */
export const requestHeaderOrder = defineCheck({
  title: 'Header order of the request, by its kind',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['request'],
  fact: 'Chromium: http_network_transaction.cc, http_header_map.h, navigation_request.cc, sec_header_helpers.cc, url_request_http_job.cc; Firefox: nsHttpHandler.cpp. Measured: 0 genuine requests of 17 versions break it, redirects, forms, prefetches, workers and service workers among them.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain, seen } = judged;
    if (request.observation.request === 'api') return unknown('a browser’s request: it is a call of an API');
    if (!request.ordered) return unknown('header order of the request');
    // Over plain http nothing tells a script from an image: what holds for all that a page asks for holds there too.
    const kind = request.kind ?? 'subresource';
    // A download that goes on where it broke off is a navigation in ranges: it turns compression off as media do.
    const media =
      (kind === 'subresource' && dests.has(request.value('sec-fetch-dest'))) ||
      ((kind === 'subresource' || kind === 'navigation') && request.has('range'));
    const { structural } = orderChainsFor(claimed.family, media ? 'media' : kind, claimed.engine);
    if (structural.length === 0) return unknown('a claim of Chromium or Firefox whose order is known');
    const broken = brokenPair(structural, (header) => request.place(header));
    if (broken === null) return { result: 'agree', claim: claimed.name };
    // WSGI and FastCGI hand these two on apart from the rest.
    const apart = request.observation.connection === null && broken.some((header) => ofBody.has(header));
    const certain =
      seen && plain && !apart && foreignToKind(request.names, kind) === undefined && !addedBehind(request, structural);
    return {
      result: 'conflict',
      claim: `${broken[0]} before ${broken[1]}`,
      observation: [...request.names],
      weight: certain ? 'strong' : 'moderate',
    };
  },
  explain: (claim) => `The claimed browser sends ${String(claim)}; this request has them the other way round.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'A backend that does not report headers in the order of the wire: Go, .NET and others lose it, and should say so by `ordered: false` (moderate, for the request that brought a token).',
    'Apps’ browser views, and extensions that add headers (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'Firefox 153', kase: () => makeInspection({ browser: 'firefox' }) },
      { name: 'the request that brought the token', kase: () => makeCase({ use: {} }) },
      {
        name: 'a cross-site fetch after a redirect',
        kase: () => makeInspection({ use: { before: [['Origin', 'Accept-Encoding']] } }),
      },
    ],
    conflict: [
      {
        name: 'Content-Type behind Sec-Fetch, as libraries add a body’s headers',
        kase: () => makeInspection({ use: { before: [['Content-Type', 'Accept-Language']] } }),
      },
      {
        name: 'Chromium’s order under the name of Firefox',
        kase: () => makeInspection({ use: { headers: { 'User-Agent': userAgents.linuxFirefox } } }),
      },
      {
        name: 'a library that brings the token, reported by a backend',
        kase: () => makeCase({ use: { connection: null, before: [['Sec-Fetch-Site', 'Accept']] } }),
      },
    ],
    unknown: [
      { name: 'no request given', kase: () => makeCase() },
      { name: 'a runtime that sorts headers', kase: () => makeInspection({ ordered: false }) },
      {
        name: 'a proxy in between',
        kase: () => makeInspection({ use: { headers: { 'X-Forwarded-For': '203.0.113.9' } } }),
      },
      {
        name: 'a claim of Safari',
        kase: () => makeInspection({ use: { headers: { 'User-Agent': userAgents.macSafari } } }),
      },
    ],
  },
});
