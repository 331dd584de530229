import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Firefox with resistFingerprinting on (Tor Browser, Mullvad Browser, LibreWolf) is named, not suspected. */
export const firefoxResistance = defineCheck({
  ...modeCheck('firefox-resistance'),
  source: 'window values',
  needs: ['window.timeZone', 'window.screen'],
  explain: () => 'The browser shows the values that Firefox gives with resistFingerprinting switched on.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'resistFingerprinting on',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: {
              timeZone: { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: 'GMT+0000' },
              screen: {
                width: 1400,
                height: 900,
                availWidth: 1400,
                availHeight: 900,
                innerWidth: 1400,
                innerHeight: 900,
                outerWidth: 1400,
                outerHeight: 900,
                pixelRatio: 2,
              },
            },
          }),
      },
    ],
    conflict: [],
    unknown: [],
  },
});
