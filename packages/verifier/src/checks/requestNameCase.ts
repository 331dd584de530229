import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { judgedRequest } from './judgedRequest.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { isSecure } from './requestHops.ts';
import { unknown } from './unknown.ts';

/**
 * Names as Chromium and Firefox spell them on HTTP/1.1, of those that no page can set, no hop writes for itself and no
 * extension adds: Chromium’s declarativeNetRequest writes Referer, Origin and Cookie in small letters (measured in 156).
 */
const spellings: readonly (readonly [name: string, own: string])[] = [
  ['user-agent', 'User-Agent'],
  ['accept-encoding', 'Accept-Encoding'],
  ['te', 'TE'],
  ['sec-fetch-site', 'Sec-Fetch-Site'],
  ['sec-fetch-mode', 'Sec-Fetch-Mode'],
  ['sec-fetch-dest', 'Sec-Fetch-Dest'],
  ['sec-fetch-user', 'Sec-Fetch-User'],
  ['sec-ch-ua', 'sec-ch-ua'],
  ['sec-ch-ua-mobile', 'sec-ch-ua-mobile'],
  ['sec-ch-ua-platform', 'sec-ch-ua-platform'],
];

/** Go, PHP, WSGI and others spell every name with capitals, whatever came: what they report says nothing of the wire. */
const rewritten = ({ observation }: RequestFacts): boolean =>
  observation.connection === null &&
  observation.headers.every(({ name }) => /^[A-Z]/.test(name) && !/-[a-z]/.test(name));

/** On HTTP/1.1 Chromium and Firefox write Host first, and each name in one spelling. */
export const requestNameCase = defineCheck({
  title: 'Spelling of names, and Host first, on HTTP/1.1',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['request'],
  fact: 'net/http/http_request_headers.cc and services/network/public/cpp/client_hints.cc; Firefox nsHttpAtomList.h: names with capitals, but for Sec-CH-UA in small letters; Host first (http_network_transaction.cc, nsHttpHandler.cpp). Measured: 0 of 683 genuine requests of Chromium and Firefox differ; hyper (Rust) writes all names small and Host last.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain, seen } = judged;
    const { httpVersion, cased } = request.observation;
    if (claimed.family === 'safari') return unknown('a claim of Chromium or Firefox');
    if ((httpVersion !== '1.1' && httpVersion !== '1.0') || request.proxied) return unknown('the spelling of names');
    if (!request.ordered) return unknown('names as they stood on the wire');
    const agent = request.spelled('user-agent');
    const small = agent === 'user-agent';
    const host = request.place('host');
    // Proxies that write names small (HAProxy, Envoy, nginx for HTTP/2) put Host first as browsers do.
    const displaced = host > 0;
    const wrong = cased && !small ? spellings.filter(([name, own]) => (request.spelled(name) ?? own) !== own) : [];
    if (!displaced && wrong.length > 0 && rewritten(request)) return unknown('the spelling of names: a runtime’s own');
    if (!displaced && wrong.length === 0) {
      return small || !cased ? unknown('the spelling of names: all are small') : { result: 'agree' };
    }
    return {
      result: 'conflict',
      claim: claimed.name,
      observation: [
        ...(displaced ? [host === request.names.length - 1 ? 'Host last' : 'Host not first'] : []),
        ...wrong.map(([name]) => request.spelled(name) ?? name),
      ],
      // Over plain http any proxy on the way may have written the request anew without a word.
      weight: seen && plain && isSecure(request) ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `${String(claim)} does not write a request so on HTTP/1.1: ${[observation].flat().join(', ')}.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'A backend that does not report headers as they stood on the wire (then moderate, for the request that brought a token).',
    'Apps’ browser views, and plain http, where a proxy can write a request anew without a word (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'Firefox 153', kase: () => makeInspection({ browser: 'firefox' }) },
    ],
    conflict: [
      { name: 'Host last', kase: () => makeInspection({ use: { before: [['Connection', 'Host']] } }) },
      {
        name: 'client hints with capitals',
        kase: () => makeInspection({ use: { before: [['Sec-Ch-Ua', 'User-Agent']] } }),
      },
    ],
    unknown: [
      { name: 'no request given', kase: () => makeCase() },
      { name: 'HTTP/2', kase: () => makeInspection({ httpVersion: '2.0', cased: false }) },
      {
        name: 'a proxy in between',
        kase: () => makeInspection({ use: { headers: { Via: '1.1 proxy' } } }),
      },
      {
        name: 'a proxy that writes all names small',
        kase: () => {
          const kase = makeInspection();
          const headers = kase.use?.headers.map(({ name, ...rest }) => ({ name: name.toLowerCase(), ...rest })) ?? [];
          return makeInspection({ headers });
        },
      },
    ],
  },
});
