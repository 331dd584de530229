import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** devicePixelRatio is the resolution that media queries know. */
export const pixelRatioAgainstMedia = defineCheck({
  title: 'Pixel ratio and media queries',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.media', 'window.screen'],
  fact: 'CSSOM View, section 4, and Media Queries 4, section 5.1: devicePixelRatio and resolution are one quantity. Measured within a hundredth in Chromium 156 and Firefox 153 at page zooms of 67 to 150 %, screen scales of 1 to 2.5 (1.3333 in Firefox) and with resistFingerprinting, and in WebKitGTK; false for every phone persona of fingerprint-injector.',
  noise: ['screen'],
  judge: (facts) => {
    const media = facts.signal('window', 'media');
    const screen = facts.signal('window', 'screen');
    if (!media || !screen || media.ratio === null) return unknown('window.media');
    return media.ratio
      ? { result: 'agree', claim: screen.pixelRatio }
      : { result: 'conflict', claim: screen.pixelRatio, observation: 'media queries match another ratio' };
  },
  explain: (claim) => `The page is told of a pixel ratio of ${String(claim)}; media queries match another ratio.`,
  benign: [
    'A window that moves to another screen, or a zoom that changes, in the instant between the two readings.',
    'Extensions that alter the pixel ratio against tracking: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase() },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'a phone’s ratio put on devicePixelRatio',
        kase: () => makeCase({ everywhere: { screen: { pixelRatio: 3 }, media: { ratio: false } } }),
      },
    ],
    unknown: [{ name: 'an agent of before', kase: () => makeCase({ realms: { window: { media: null } } }) }],
  },
});
