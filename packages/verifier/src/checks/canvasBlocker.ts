import { makeCase } from '../testing/makeCase.ts';
import { modeOptions } from '../testing/modeOptions.ts';
import { defineCheck } from './defineCheck.ts';
import { modeCheck } from './modeCheck.ts';

/** The extension CanvasBlocker is named, not suspected. */
export const canvasBlocker = defineCheck({
  ...modeCheck('canvasblocker'),
  source: 'window values',
  needs: ['window.screen', 'window.natives', 'window.traps'],
  explain: () => 'The extension CanvasBlocker blurs what pages could recognise this browser by.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'CanvasBlocker in Firefox', kase: () => makeCase(modeOptions.canvasblocker) },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [],
    unknown: [],
  },
});
