import { languageFits } from '../knowledge/languageFits.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const japanese = { languages: ['ja'], language: 'ja' };

/** One of the browser's languages is at home where the address is. People live everywhere: context. */
export const languageAgainstCountry = defineCheck({
  title: 'Languages and the address’ country',
  label: 'vpn',
  weight: 'weak',
  source: 'header values',
  needs: ['window.locale', 'IP facts'],
  fact: 'Regions of the language tags (BCP 47), CLDR’s likely language of the countries, and their neighbours on land. English first says nothing, as it is set everywhere. Millions live where another language is spoken, so that this alone, and with others of its kind, means nothing.',
  judge: (facts) => {
    const locale = facts.signal('window', 'locale');
    if (!locale) return unknown('window.locale');
    const { ip } = facts.kase;
    if (ip?.scope !== 'public') return unknown('a public address');
    if (ip.countries.length === 0) return unknown('the country of the address');
    const fits = languageFits(locale.languages, ip.countries);
    if (fits === null) return unknown('a first language that is not English, which is set everywhere');
    const claim = locale.languages[0] ?? null;
    if (fits) return { result: 'agree', claim };
    return { result: 'conflict', claim: locale.languages.slice(0, 4), observation: { countries: [...ip.countries] } };
  },
  explain: (claim, observation) =>
    `The browser’s languages are ${inWords(claim)}; its address belongs to ${inWords(observation)}.`,
  benign: ['People who live or travel where another language is spoken: most who show this.'],
  examples: {
    agree: [
      {
        name: 'German in Austria',
        kase: () =>
          makeCase({
            everywhere: { locale: { languages: ['de-DE', 'de'], language: 'de-DE' } },
            ip: { countries: ['AT'], zones: ['Europe/Vienna'] },
          }),
      },
    ],
    conflict: [{ name: 'Japanese in the United States', kase: () => makeCase({ everywhere: { locale: japanese } }) }],
    unknown: [
      { name: 'English', kase: () => makeCase() },
      { name: 'no IP facts', kase: () => makeCase({ everywhere: { locale: japanese }, ip: null }) },
      {
        name: 'no country',
        kase: () => makeCase({ everywhere: { locale: japanese }, ip: { countries: [], zones: [] } }),
      },
    ],
  },
});
