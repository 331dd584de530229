import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Tor Browser is named, not suspected. */
export const torBrowser = defineCheck({
  ...modeCheck('tor-browser'),
  source: 'window values',
  needs: ['window.timeZone', 'window.screen', 'window.privacy', 'IP facts'],
  explain: () => 'The browser shows the values that Tor Browser gives to everybody.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Tor Browser', kase: () => makeCase(modeOptions['tor-browser']) },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [],
    unknown: [],
  },
});
