import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Firefox with resistFingerprinting on (Tor Browser, Mullvad Browser, LibreWolf) is named, not suspected. */
export const firefoxResistance = defineCheck({
  title: 'Firefox’s resistFingerprinting',
  label: 'privacy-mode',
  weight: 'weak',
  source: 'window values',
  needs: ['window.timeZone', 'window.screen'],
  fact: 'Measured: Firefox 153 with privacy.resistFingerprinting says zone Atlantic/Reykjavik (older ones UTC) with offset 0, and one size for screen, available area and window at pixel ratio 2.',
  judge: (facts) => {
    const zone = facts.signal('window', 'timeZone');
    const screen = facts.signal('window', 'screen');
    if (facts.claimed.family !== 'firefox') return unknown('a claim of Firefox');
    if (!zone || !screen) return unknown('window.timeZone and window.screen');
    const neutral =
      (zone.zone === 'Atlantic/Reykjavik' || zone.zone === 'UTC') && zone.january === 0 && zone.july === 0;
    const oneSize =
      screen.width === screen.availWidth &&
      screen.width === screen.innerWidth &&
      screen.width === screen.outerWidth &&
      screen.height === screen.innerHeight &&
      screen.height === screen.outerHeight;
    if (!neutral || !oneSize) return { result: 'agree' };
    return { result: 'agree', claim: zone.zone, names: zone.zone === 'UTC' ? 'medium' : 'high' };
  },
  explain: () => 'The browser shows the values that Firefox gives with resistFingerprinting switched on.',
  benign: ['It is a privacy mode, and nothing more is concluded from it.'],
  examples: {
    agree: [
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'resistFingerprinting on',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: {
              timeZone: { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: 'GMT+0000' },
              screen: {
                width: 1400,
                height: 900,
                availWidth: 1400,
                availHeight: 900,
                innerWidth: 1400,
                innerHeight: 900,
                outerWidth: 1400,
                outerHeight: 900,
                pixelRatio: 2,
              },
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'Chromium', kase: () => makeCase() }],
  },
});
