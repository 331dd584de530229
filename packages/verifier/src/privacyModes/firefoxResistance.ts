import { definePrivacyMode } from './definePrivacyMode.ts';
import type { ModeFacts } from './PrivacyMode.ts';
import { resistanceMarks } from './resistanceMarks.ts';

/** The last version whose requests said Windows on every desktop (Tor Browser 14 on ESR 128: spoofOsInUserAgentHeader). */
const lastMaskedHeader = 128;

/** What resistFingerprinting changes (Gecko, RFPTargets.inc). */
export const resistanceNoise = [
  'canvas',
  'audio',
  'webgl',
  'fonts',
  'screen',
  'time-zone',
  'hardware',
  'languages',
  'media',
  'plugins',
  'timers',
  'user-agent-system',
] as const;

/** What of it a version changes: newer ones send the page's own system. */
export const resistanceNoiseOf = ({ claimed }: ModeFacts) =>
  resistanceNoise.filter((noise) => noise !== 'user-agent-system' || (claimed.engine ?? 0) <= lastMaskedHeader);

/** Firefox with resistFingerprinting on, as Tor Browser, Mullvad Browser and LibreWolf have it. */
export const firefoxResistance = definePrivacyMode({
  name: 'Firefox’s resistFingerprinting',
  source:
    'Gecko, toolkit/components/resistfingerprinting (nsRFPService.h, nsRFPService.cpp, RFPTargets.inc). Measured in Firefox 153: zone Atlantic/Reykjavik (UTC before), one size for screen, available area and window, cores 4, touch points 5, timeOrigin a multiple of 16.667 ms, canvas read back as noise that changes with every read, WebGL names “Mozilla”.',
  explains: resistanceNoise,
  recognise: (facts) => {
    const marks = resistanceMarks(facts);
    return marks && { ...marks, explains: resistanceNoiseOf(facts) };
  },
});
