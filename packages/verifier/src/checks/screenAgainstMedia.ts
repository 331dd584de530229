import { makeCase } from '../testing/makeCase.ts';
import { blursHardware } from './blursHardware.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** The screen that scripts are told is the screen that media queries know. */
export const screenAgainstMedia = defineCheck({
  title: 'Screen and media queries',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.media', 'window.screen'],
  fact: 'CSSOM View, section 4.3, and Media Queries 4, section 10: screen.width is the width that device-width is matched with. Measured equal (asked within a hundredth) in Chromium 156 and Firefox 153 at page zooms of 67 to 150 %, screen scales of 1 to 2.5, in small windows, headless and with resistFingerprinting, and in WebKitGTK.',
  noise: ['screen'],
  judge: (facts) => {
    const media = facts.signal('window', 'media');
    const screen = facts.signal('window', 'screen');
    if (!media || !screen || media.screen === null) return unknown('window.media');
    const claim = { width: screen.width, height: screen.height };
    return media.screen
      ? { result: 'agree', claim }
      : {
          result: 'conflict',
          claim,
          observation: 'media queries match another size',
          weight: blursHardware(facts) ? 'weak' : 'moderate',
        };
  },
  explain: (claim) => `The page is told of a screen with ${inWords(claim)}; media queries match another size.`,
  benign: [
    'A window that moves to another screen in the instant between the two readings.',
    'Extensions that alter the screen against tracking (weak where they replace nothing that says who the browser is).',
  ],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase() },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [{ name: 'screen overridden', kase: () => makeCase({ everywhere: { media: { screen: false } } }) }],
    unknown: [
      { name: 'an agent of before', kase: () => makeCase({ realms: { window: { media: null } } }) },
      { name: 'no such query', kase: () => makeCase({ everywhere: { media: { screen: null } } }) },
    ],
  },
});
