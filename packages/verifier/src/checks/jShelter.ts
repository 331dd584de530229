import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** The extension JShelter is named, not suspected. */
export const jShelter = defineCheck({
  ...modeCheck('jshelter'),
  source: 'window values',
  needs: ['window.privacy', 'window.navigator', 'window.webgl'],
  explain: () => 'The extension JShelter blurs what pages could recognise this browser by.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'JShelter in Chromium', kase: () => makeCase(modeOptions.jshelter) },
      { name: 'Chromium 156', kase: () => makeCase() },
    ],
    conflict: [],
    unknown: [],
  },
});
