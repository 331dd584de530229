import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Firefox with resistFingerprinting on (Tor Browser, Mullvad Browser, LibreWolf) is named, not suspected. */
export const firefoxResistance = defineCheck({
  ...modeCheck('firefox-resistance'),
  source: 'window values',
  needs: ['window.timeZone', 'window.screen', 'window.navigator', 'window.privacy'],
  explain: () => 'The browser shows the values that Firefox gives with resistFingerprinting switched on.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'resistFingerprinting on', kase: () => makeCase(modeOptions['firefox-resistance']) },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [],
    unknown: [],
  },
});
