import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** A private window of Firefox is named, not suspected. */
export const firefoxPrivate = defineCheck({
  ...modeCheck('firefox-private'),
  source: 'window values',
  needs: ['window.navigator', 'window.storage', 'challenge'],
  explain: () => 'The page is open in a private window of Firefox.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'a private window', kase: () => makeCase(modeOptions['firefox-private']) },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [],
    unknown: [],
  },
});
