import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** Apple’s Lockdown Mode is named, not suspected. */
export const lockdownMode = defineCheck({
  ...modeCheck('lockdown-mode'),
  source: 'window values',
  needs: ['window.privacy', 'window.navigator'],
  explain: () => 'The device is in Lockdown Mode, which takes whole interfaces from pages.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Lockdown Mode on a Mac', kase: () => makeCase(modeOptions['lockdown-mode']) },
      { name: 'Chromium 156', kase: () => makeCase() },
    ],
    conflict: [],
    unknown: [],
  },
});
