import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A phone has a finger for a pointer, or at least touch events. */
export const pointerAgainstDevice = defineCheck({
  title: 'Pointers and the claimed device',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.media', 'window.navigator'],
  fact: 'Media Queries 4, section 7.4: a touch screen is a coarse pointer among any-pointer. Pointer Events and Touch Events: phones’ browsers have maxTouchPoints and ontouchstart. Measured: fingerprint-injector’s phone personas have a mouse alone. Desktops with touch screens are normal and not judged.',
  judge: (facts) => {
    const media = facts.signal('window', 'media');
    const points = facts.signal('window', 'navigator')?.maxTouchPoints ?? 0;
    if (!media) return unknown('window.media');
    const { os, mobile } = facts.claimed;
    if (!mobile || (os !== 'iOS' && os !== 'Android')) return unknown('a claim of a phone or tablet');
    const coarse = media.matches.includes('any-pointer:coarse');
    if (coarse && media.touch) return { result: 'agree', claim: os };
    if (coarse || media.touch) return unknown('one answer: touch events and pointers differ');
    return {
      result: 'conflict',
      claim: os,
      observation: { touchEvents: false, coarsePointer: false, maxTouchPoints: points },
    };
  },
  explain: (claim, observation) => {
    const { maxTouchPoints } = observation as { maxTouchPoints: number };
    return `The User-Agent claims a device with ${String(claim)}; there are no touch events and no coarse pointer (maxTouchPoints ${maxTouchPoints}).`;
  },
  benign: [
    'Android in an emulator or on a large screen that has a mouse alone.',
    'Developers who view a page as a phone without touch simulation.',
  ],
  examples: {
    agree: [
      {
        name: 'a phone',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.androidChrome, maxTouchPoints: 5 },
              media: { touch: true, matches: ['pointer:coarse', 'any-pointer:coarse'] },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'a phone with a mouse alone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari, maxTouchPoints: 5 } } }),
      },
    ],
    unknown: [
      { name: 'a desktop', kase: () => makeCase() },
      { name: 'an agent of before', kase: () => makeCase({ realms: { window: { media: null } } }) },
    ],
  },
});
