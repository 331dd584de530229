import { definePrivacyMode } from './definePrivacyMode.ts';

/** Firefox with resistFingerprinting on, as Tor Browser, Mullvad Browser and LibreWolf have it. */
export const firefoxResistance = definePrivacyMode({
  name: 'Firefox’s resistFingerprinting',
  source:
    'Measured: Firefox 153 with privacy.resistFingerprinting says zone Atlantic/Reykjavik (older ones UTC) with offset 0, and one size for screen, available area and window at pixel ratio 2.',
  explains: ['canvas', 'audio', 'webgl', 'fonts', 'screen', 'time-zone', 'hardware', 'languages', 'media', 'timers'],
  recognise: (facts) => {
    const zone = facts.signal('window', 'timeZone');
    const screen = facts.signal('window', 'screen');
    if (facts.claimed.family !== 'firefox' || !zone || !screen) return null;
    const neutral =
      (zone.zone === 'Atlantic/Reykjavik' || zone.zone === 'UTC') && zone.january === 0 && zone.july === 0;
    const oneSize =
      screen.width === screen.availWidth &&
      screen.width === screen.innerWidth &&
      screen.width === screen.outerWidth &&
      screen.height === screen.innerHeight &&
      screen.height === screen.outerHeight;
    if (!neutral || !oneSize) return null;
    return { confidence: zone.zone === 'UTC' ? 'medium' : 'high', shows: zone.zone };
  },
});
