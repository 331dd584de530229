import { definePrivacyMode } from './definePrivacyMode.ts';
import { resistanceNoise, resistanceNoiseOf } from './firefoxResistance.ts';
import { resistanceMarks } from './resistanceMarks.ts';

/** What Tor Browser alters beside what resistFingerprinting does. */
const further = ['features', 'permissions', 'connection'] as const;

/** Tor Browser: resistFingerprinting, and no WebRTC or an address that is a Tor exit. */
export const torBrowser = definePrivacyMode({
  name: 'Tor Browser',
  source:
    'Tor Browser is Firefox ESR with resistFingerprinting, built with --disable-webrtc (as Gecko’s browser/config/mozconfigs repeats of it), its WebGL without extensions, always private. Its preferences measured in Firefox 153.',
  explains: [...resistanceNoise, ...further],
  recognise: (facts) => {
    const marks = resistanceMarks(facts);
    if (!marks || marks.confidence === 'low') return null;
    const exit = facts.kase.ip?.flags.tor === true;
    const withoutCalls = facts.signal('window', 'privacy')?.absent.includes('RTCPeerConnection') ?? false;
    if (!exit && !withoutCalls) return null;
    return {
      confidence: exit ? marks.confidence : 'medium',
      shows: { exit, withoutCalls },
      explains: [...resistanceNoiseOf(facts), ...further],
    };
  },
});
