import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** On HTTP/1.1 browsers write Accept-Language with capitals, as all names that no page sets. */
export const acceptLanguageCase = defineCheck({
  title: 'Case of Accept-Language on HTTP/1.1',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['challenge'],
  fact: 'Chromium net/http/http_request_headers.cc and Firefox nsHttpAtomList.h write it with capitals. Measured: 0 of 35 genuine visits in small letters, 2 of 13 tools.',
  inspects: true,
  judge: ({ kase, request, controlled }) => {
    const name = request?.spelled('accept-language');
    const agent = request?.spelled('user-agent');
    if (!request || name === undefined || agent === undefined) return unknown('Accept-Language and User-Agent');
    const { cased, httpVersion, request: kind } = request.observation;
    // The agent's own POST sets no header; a page's fetch may set this one, in whatever case it likes.
    if (kase.claims === null && kind !== 'navigation' && request.value('sec-fetch-mode') !== 'navigate') {
      return unknown('a request whose headers no page sets');
    }
    if (!cased || request.proxied || (httpVersion !== '1.1' && httpVersion !== '1.0'))
      return unknown('the case of names');
    // Proxies that write all names small (HAProxy, Envoy) say nothing of the browser.
    if (agent === agent.toLowerCase()) return unknown('the case of names: all are small');
    return name === name.toLowerCase()
      ? {
          result: 'conflict',
          claim: 'Accept-Language',
          observation: name,
          weight: controlled === true ? 'moderate' : 'strong',
        }
      : { result: 'agree', claim: name };
  },
  explain: (claim, observation) =>
    `The header is spelled ${String(observation)} among names with capitals; a browser’s own is ${String(claim)}.`,
  benign: [
    'A site’s own service worker that sets Accept-Language (then moderate).',
    'A proxy that adds or rewrites this one header.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'set by a tool',
        kase: () => makeCase({ requests: { challenge: { before: [['accept-language', 'accept-encoding']] } } }),
      },
    ],
    unknown: [
      {
        name: 'a page’s own fetch that sets the header (capture chromium-156-many-headful, /api/c8)',
        kase: () =>
          makeInspection({
            headers: [
              { name: 'User-Agent', value: 'x' },
              { name: 'accept-language', value: 'de' },
            ],
          }),
      },
      { name: 'HTTP/2', kase: () => makeCase({ allRequests: { httpVersion: '2.0' } }) },
      { name: 'a runtime without case', kase: () => makeCase({ allRequests: { cased: false } }) },
    ],
  },
});
