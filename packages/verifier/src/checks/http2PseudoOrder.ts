import { http2Reading } from '../knowledge/http2Reading.ts';
import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { otherStack } from '../knowledge/otherStack.ts';
import { pseudoOrders } from '../knowledge/pseudoOrders.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { libraryWeight } from './libraryWeight.ts';
import { onApple } from './onApple.ts';
import { unknown } from './unknown.ts';

/** The request's pseudo-headers come in the claimed engine's order. */
export const http2PseudoOrder = defineCheck({
  title: 'Order of pseudo-headers',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['challenge HTTP/2 pseudo-headers'],
  fact: 'Chromium net/spdy/spdy_http_utils.cc (:method, :authority, :scheme, :path); Gecko Http2Compression.cpp, EncodeHeaderBlock (:method, :path, :authority, :scheme). Measured: one order in every request of Chromium 92 to 156 and of Firefox 140 and 153; nothing sets it.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const h2 = request?.observation.h2;
    const text = request?.value('user-agent');
    if (!request || h2 === undefined || text === undefined) return unknown('HTTP/2 pseudo-headers and User-Agent');
    if (request.proxied) return unknown('a connection of the browser’s own: a proxy is in between');
    const other = otherStack(text);
    if (other !== null) return unknown(other);
    const { pseudo } = http2Reading(h2);
    if (pseudo === null) return unknown('HTTP/2 pseudo-headers and User-Agent');
    const claimed = facts.userAgent(text);
    const { own, others } = pseudoOrders[claimed.family];
    if (own.includes(pseudo)) return { result: 'agree', observation: pseudo };
    if (others !== null && !others.includes(pseudo)) return unknown('an order that is known');
    if (claimed.family === 'safari' && !onApple(claimed)) {
      return unknown('a browser with a network stack of its own');
    }
    if (claimed.embedded) return unknown('a request of the browser view’s own: an app may fetch for it');
    if (newerThanMeasured(claimed)) return unknown('a version that was measured');
    return {
      result: 'conflict',
      claim: `${claimed.name}: ${own.join(' or ')}`,
      observation: pseudo,
      weight: libraryWeight(facts, true),
    };
  },
  explain: (claim, observation) =>
    `${String(claim)} is how it orders the HTTP/2 pseudo-headers; they came as ${String(observation)}.`,
  benign: [
    'Virus scanners and company proxies that end TLS and speak HTTP/2 with a library (then moderate at most, unless the request’s headers conflict too).',
  ],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase({ requests: { challenge: { h2: '|||m,a,s,p' } } }) },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox', requests: { challenge: { h2: '|||m,p,a,s' } } }) },
    ],
    conflict: [
      {
        name: 'the order of Firefox and of OkHttp, as Chrome',
        kase: () => makeCase({ requests: { challenge: { h2: '|||m,p,a,s' } } }),
      },
      {
        name: 'Chromium’s order as Safari on a Mac',
        kase: () => makeCase({ allRequests: { h2: '|||m,a,s,p', headers: { 'User-Agent': userAgents.macSafari } } }),
      },
    ],
    unknown: [
      {
        name: 'a crawler that says so',
        kase: () =>
          makeCase({
            allRequests: {
              h2: '|||m,p,s,a',
              headers: {
                'User-Agent':
                  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/140.0.0.0 Safari/537.36',
              },
            },
          }),
      },
      { name: 'HTTP/1.1', kase: () => makeCase() },
      {
        name: 'another order as Safari',
        kase: () => makeCase({ allRequests: { h2: '|||m,p,s,a', headers: { 'User-Agent': userAgents.macSafari } } }),
      },
      {
        name: 'a proxy that says so',
        kase: () => makeCase({ allRequests: { h2: '|||m,p,s,a', headers: { Via: '2.0 proxy' } } }),
      },
    ],
  },
});
