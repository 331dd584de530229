import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** DuckDuckGo’s browsers and extension are named, not suspected. */
export const duckDuckGo = defineCheck({
  ...modeCheck('duckduckgo'),
  source: 'window values',
  needs: ['window.privacy', 'window.navigator', 'window.screen'],
  explain: () => 'DuckDuckGo’s browser or extension blurs what pages could recognise this one by.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'DuckDuckGo’s extension in Chromium', kase: () => makeCase(modeOptions.duckduckgo) },
      { name: 'Chromium 156', kase: () => makeCase() },
    ],
    conflict: [],
    unknown: [],
  },
});
