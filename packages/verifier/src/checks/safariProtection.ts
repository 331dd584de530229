import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Safari’s advanced protection is named, not suspected. */
export const safariProtection = defineCheck({
  ...modeCheck('safari-protection'),
  source: 'rendering',
  needs: ['window.traps', 'window.engine', 'window.natives'],
  explain: () => 'The browser is Safari with its advanced protection, which alters what pages read of their drawings.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'advanced protection on a Mac', kase: () => makeCase(modeOptions['safari-protection']) },
      { name: 'Chromium 156', kase: () => makeCase() },
    ],
    conflict: [],
    unknown: [],
  },
});
