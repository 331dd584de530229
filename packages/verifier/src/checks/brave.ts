import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Brave is named, not suspected. */
export const brave = defineCheck({
  ...modeCheck('brave'),
  source: 'header values',
  needs: ['window.clientHints', 'window.privacy', 'challenge'],
  explain: () => 'The browser is Brave, which blurs what pages could recognise it by.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Brave', kase: () => makeCase(modeOptions.brave) },
      { name: 'Chromium 156', kase: () => makeCase() },
    ],
    conflict: [],
    unknown: [],
  },
});
