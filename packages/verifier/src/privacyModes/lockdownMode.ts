import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

/** What Lockdown Mode takes from pages, of what the signal `privacy` asks for. */
const taken = [
  'AudioContext',
  'Gamepad',
  'RTCPeerConnection',
  'ServiceWorkerContainer',
  'WebGLRenderingContext',
  'speechSynthesis',
];

/** Apple's Lockdown Mode, in Safari and every browser of iOS. */
export const lockdownMode = definePrivacyMode({
  name: 'Lockdown Mode',
  source:
    'WebKit, Source/WTF/Scripts/Preferences/UnifiedWebPreferences.yaml, disableInLockdownMode: WebGLEnabled, WebAudioEnabled, PeerConnectionEnabled, GamepadsEnabled, ServiceWorkersEnabled, SpeechSynthesisAPIEnabled and more. Not run here.',
  explains: ['audio', 'webgl', 'fonts', 'media', 'features', 'permissions'],
  recognise: (facts) => {
    const { family, os } = facts.claimed;
    const absent = facts.signal('window', 'privacy')?.absent;
    if (family !== 'safari' || (os !== 'iOS' && os !== 'macOS') || !absent) return null;
    const engine = facts.signal('window', 'engine');
    if (engine && engineOfWords(engine) !== 'JavaScriptCore') return null;
    // One of them may be a setting of the person's own; all of them together are not.
    const missing = taken.filter((name) => absent.includes(name));
    if (missing.length < taken.length - 1) return null;
    return { confidence: missing.length === taken.length ? 'high' : 'medium', shows: missing };
  },
});
