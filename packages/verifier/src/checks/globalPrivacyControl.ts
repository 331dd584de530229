import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Global Privacy Control is on: a private window of Firefox, Brave, DuckDuckGo, or a person's own setting. */
export const globalPrivacyControl = defineCheck({
  title: 'Global Privacy Control',
  label: 'privacy-mode',
  weight: 'weak',
  source: 'window values',
  needs: ['window.navigator', 'challenge'],
  fact: 'Global Privacy Control (W3C): Sec-GPC: 1 and navigator.globalPrivacyControl. Measured: Firefox 153 sends it in private windows, not by default.',
  judge: (facts) => {
    const value = facts.signal('window', 'navigator')?.globalPrivacyControl;
    const sent = facts.challenge?.has('sec-gpc') ?? false;
    if (value === true || sent) return { result: 'agree', claim: true, names: 'low' };
    return value === undefined || value === null
      ? unknown('window.navigator.globalPrivacyControl')
      : { result: 'agree' };
  },
  explain: () => 'The browser asks for privacy (Global Privacy Control), as private windows and privacy browsers do.',
  benign: ['It is a person’s wish, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'a private window of Firefox',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: { navigator: { globalPrivacyControl: true } },
            allRequests: { headers: { 'Sec-GPC': '1' } },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'Chromium has none', kase: () => makeCase() }],
  },
});
