import { firstLanguage } from '../knowledge/firstLanguage.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { headerDifference } from './headerDifference.ts';
import { inWords } from './inWords.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { sentByWindow } from './sentByWindow.ts';
import { unknown } from './unknown.ts';

/** Every request of a visit asks for the same languages. */
export const acceptLanguageAcrossReceipts = defineCheck({
  title: 'Accept-Language across requests',
  label: 'spoofed-browser',
  weight: 'moderate',
  // One setting with navigator.languages across realms: a change in the middle of a visit is one cause, and counts once.
  source: 'realm values',
  needs: ['challenge', 'all receipts'],
  fact: 'Measured: 0 of 574 requests of 38 genuine visits differ from the rest of their visit, private modes included; locale overrides of a page leave its shared worker alone.',
  judge: (facts) => {
    const others = {
      'inside worker': facts.inside.worker,
      'inside shared': facts.inside.shared,
      'inside service': facts.inside.service,
      'service script': facts.script.service,
    };
    const judged = headerDifference(facts, 'accept-language', others);
    if (judged.result !== 'conflict' || !sentByWindow(facts)) return judged;
    // Chromium reduces the list of a document's own fetch to the first language, and leaves that of workers whole.
    const first = (request: RequestFacts | null | undefined) => firstLanguage(request?.value('accept-language') ?? '');
    const seen = Object.values(others).filter((request) => request?.has('accept-language'));
    return seen.every((request) => first(request) === first(facts.challenge))
      ? unknown('the whole list of the challenge: Chromium may reduce it')
      : judged;
  },
  explain: (claim, observation) =>
    `The page’s request asked for ${inWords(claim)}; other requests of the same visit asked for ${inWords(observation)}.`,
  benign: [
    'The language list was changed while the page was open.',
    'A site’s own service worker or an extension that sets Accept-Language for the page alone.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a locale override of the page',
        kase: () => makeCase({ requests: { challenge: { headers: { 'Accept-Language': 'de-DE' } } } }),
      },
    ],
    unknown: [
      {
        name: 'the window’s own fetch with a reduced list',
        kase: () =>
          makeCase({
            allRequests: { headers: { 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.8' } },
            requests: {
              challenge: { headers: { 'Accept-Language': 'de-DE,de;q=0.9', Referer: 'https://shop.example' } },
            },
          }),
      },
      {
        name: 'no Accept-Language',
        kase: () => makeCase({ allRequests: { headers: { 'Accept-Language': null } } }),
      },
    ],
  },
});
