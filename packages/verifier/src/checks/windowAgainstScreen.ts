import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** A window is no larger than the screen in both directions at once. */
export const windowAgainstScreen = defineCheck({
  title: 'Window and screen',
  label: 'spoofed-browser',
  weight: 'weak',
  source: 'window values',
  needs: ['window.screen', 'window.navigator'],
  fact: 'CSSOM View, section 4: outer sizes and screen are in the same pixels, which page zoom leaves alone (measured in Chromium 156 and Firefox 153, zooms of 67 to 150 %). A maximised window of Windows overhangs by a few pixels; one over two screens is larger in one direction. Measured: a headless Chromium has a window of 1280 x 900 on a screen of 800 x 600.',
  noise: ['screen'],
  judge: (facts) => {
    const screen = facts.signal('window', 'screen');
    if (!screen) return unknown('window.screen');
    // On phones the outer size follows the viewport, zoom and the keyboard.
    if (facts.claimed.mobile || facts.claimed.os === 'iOS') return unknown('a desktop’s window');
    const claim = { width: screen.width, height: screen.height };
    const { outerWidth, outerHeight } = screen;
    return outerWidth > screen.width * 1.1 && outerHeight > screen.height * 1.1
      ? { result: 'conflict', claim, observation: { width: outerWidth, height: outerHeight } }
      : { result: 'agree', claim };
  },
  explain: (claim, observation) => `The screen has ${inWords(claim)}; the window has ${inWords(observation)}.`,
  benign: [
    'A window over four screens, or one that is being moved from a large screen to a small one.',
    'A window of a fixed size on a small or scaled screen without a window manager (measured: Chromium at a scale of 2).',
  ],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase() },
      {
        name: 'over two screens',
        kase: () => makeCase({ everywhere: { screen: { outerWidth: 2560, outerHeight: 1040 } } }),
      },
    ],
    conflict: [
      {
        name: 'headless',
        kase: () =>
          makeCase({ everywhere: { screen: { width: 800, height: 600, outerWidth: 1280, outerHeight: 900 } } }),
      },
    ],
    unknown: [
      {
        name: 'a phone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.androidChrome } } }),
      },
    ],
  },
});
