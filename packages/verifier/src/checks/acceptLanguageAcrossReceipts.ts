import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { headerDifference } from './headerDifference.ts';
import { inWords } from './inWords.ts';

/** Every request of a visit asks for the same languages. */
export const acceptLanguageAcrossReceipts = defineCheck({
  title: 'Accept-Language across requests',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'header values',
  needs: ['challenge', 'all receipts'],
  fact: 'Measured: 0 of 574 requests of 38 genuine visits differ from the rest of their visit, private modes included; locale overrides of a page leave its shared worker alone.',
  judge: (facts) =>
    headerDifference(facts, 'accept-language', {
      'inside worker': facts.inside.worker,
      'inside shared': facts.inside.shared,
      'inside service': facts.inside.service,
      'service script': facts.script.service,
    }),
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
        name: 'no Accept-Language',
        kase: () => makeCase({ allRequests: { headers: { 'Accept-Language': null } } }),
      },
    ],
  },
});
