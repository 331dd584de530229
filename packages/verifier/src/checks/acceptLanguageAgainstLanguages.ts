import { firstLanguage } from '../knowledge/firstLanguage.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The first language of Accept-Language is navigator.languages' first. */
export const acceptLanguageAgainstLanguages = defineCheck({
  title: 'Accept-Language and navigator.languages',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'header values',
  needs: ['window.locale', 'challenge'],
  fact: 'HTML, “navigator.languages”: the languages that Accept-Language would carry, the preferred one first. Browsers may shorten the list (incognito, resistFingerprinting) and write one language in two ways (zh-TW, zh-Hant-TW), so that the first one’s language alone is held against it.',
  judge: (facts) => {
    const said = facts.signal('window', 'locale')?.languages[0]?.toLowerCase();
    const sent = firstLanguage(facts.challenge?.value('accept-language') ?? '');
    if (said === undefined) return unknown('window.locale');
    if (sent === null) return unknown('Accept-Language of the challenge');
    // One place may give a region, a script or a wider region that the other leaves out: es-419 and es-MX, sr and sr-Latn-RS.
    return said.split('-')[0] === sent.split('-')[0]
      ? { result: 'agree', claim: said }
      : { result: 'conflict', claim: said, observation: sent };
  },
  explain: (claim, observation) =>
    `The page prefers the language ${String(claim)}; its request asked for ${String(observation)}.`,
  benign: [
    'Extensions and company proxies that set Accept-Language.',
    'A language chosen for the browser or one site while the page was open.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      {
        name: 'incognito with a shortened list',
        kase: () => makeCase({ everywhere: { locale: { languages: ['en-US'] } } }),
      },
      {
        name: 'Latin America in one place, Mexico in the other',
        kase: () =>
          makeCase({
            everywhere: { locale: { languages: ['es-419', 'es'] } },
            allRequests: { headers: { 'Accept-Language': 'es-MX,es;q=0.9' } },
          }),
      },
    ],
    conflict: [
      {
        name: 'the page says German',
        kase: () => makeCase({ everywhere: { locale: { languages: ['de-DE', 'de'] } } }),
      },
    ],
    unknown: [
      {
        name: 'no Accept-Language',
        kase: () => makeCase({ requests: { challenge: { headers: { 'Accept-Language': null } } } }),
      },
    ],
  },
});
