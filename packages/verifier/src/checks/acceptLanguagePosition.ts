import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { sentByWindow } from './sentByWindow.ts';
import { unknown } from './unknown.ts';

const early = (request: RequestFacts): boolean =>
  request.place('accept-language') < request.place('accept-encoding') && request.place('accept-language') >= 0;

function readable(facts: Facts): [string, RequestFacts][] {
  const requests: [string, RequestFacts | null | undefined][] = [
    ['challenge', facts.challenge],
    ['script.worker', facts.script.worker],
    ['script.shared', facts.script.shared],
    ['inside.worker', facts.inside.worker],
  ];
  return requests.filter(
    (entry): entry is [string, RequestFacts] =>
      entry[1]?.ordered === true && entry[1].has('accept-language') && entry[1].has('accept-encoding'),
  );
}

/** Chromium adds Accept-Language after Accept-Encoding; an override puts it among the page's own headers, before. */
export const acceptLanguagePosition = defineCheck({
  title: 'Place of Accept-Language',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['challenge', 'receipt.worker.script', 'receipt.shared.script', 'receipt.worker.inside'],
  fact: 'Chromium net/url_request/url_request_http_job.cc, AddExtraHeaders: Accept-Encoding, then Accept-Language where none was set before. Measured: 6 of 13 tools put it first, 0 of 11 genuine visits.',
  judge: (facts) => {
    if (facts.claimed.family !== 'chromium') return unknown('a claim of Chromium');
    // QWebEngineUrlRequestInterceptor lets apps on it, qutebrowser among them, set headers in the browser's process.
    if (facts.challenge?.value('user-agent')?.includes('QtWebEngine/')) {
      return unknown('a browser that sets no header before the network stack');
    }
    const requests = readable(facts);
    if (requests.length === 0) return unknown('header order');
    const wrong = requests.filter(([, request]) => early(request)).map(([id]) => id);
    if (wrong.length === 0) return { result: 'agree' };
    const byWindow = wrong.every((id) => id === 'challenge') && sentByWindow(facts);
    return {
      result: 'conflict',
      claim: 'Accept-Language after Accept-Encoding',
      observation: wrong,
      // A site's own service worker may set headers of its own.
      weight: facts.controlled === false && !byWindow ? 'strong' : 'moderate',
    };
  },
  explain: (_, observation) =>
    `Accept-Language comes before Accept-Encoding in ${inWords(observation)}; Chromium adds it after, unless something overrides it.`,
  noise: ['accept-language'],
  benign: [
    'Brave, whose shields set it (recognised, it explains it).',
    'A site’s own service worker that sets Accept-Language (then moderate).',
    'Chromium with a reduced Accept-Language, which it sets on a document’s own fetch (then moderate, where the agent had no frame to send from).',
    'An extension that rewrites Accept-Language: it overrides the language, and looks like it.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a locale override',
        kase: () => makeCase({ requests: { challenge: { before: [['accept-language', 'accept']] } } }),
      },
      {
        name: 'a reduced Accept-Language on the window’s own fetch',
        kase: () =>
          makeCase({
            requests: {
              challenge: {
                headers: { Referer: 'https://shop.example' },
                before: [
                  ['Accept-Language', 'sec-ch-ua'],
                  ['Referer', 'Accept-Encoding'],
                ],
              },
            },
          }),
      },
    ],
    unknown: [
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'qutebrowser',
        kase: () =>
          makeCase({
            allRequests: {
              headers: { 'User-Agent': userAgents.linuxChrome.replace('Chrome/', 'QtWebEngine/6.8.1 Chrome/') },
              before: [['Accept-Language', 'Sec-Fetch-Site']],
            },
          }),
      },
      { name: 'a runtime that sorts headers', kase: () => makeCase({ allRequests: { ordered: false } }) },
    ],
  },
});
