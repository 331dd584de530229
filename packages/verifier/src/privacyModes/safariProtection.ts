import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

/** Bytes of the four corners of a canvas, all that WebKit’s noise alters where the colour around is one. */
const corners = 16;

/** Safari’s advanced tracking and fingerprinting protection, on in private windows and, since 26, in all. */
export const safariProtection = definePrivacyMode({
  name: 'Safari’s advanced protection',
  source:
    'WebKit, Source/WebCore/html/CanvasNoiseInjection.cpp: opaque pixels move by up to 3 and by the same at every reading, transparent ones never, those between neighbours of one colour not at all, so that of a canvas of one colour the corners alone do. Not run here.',
  explains: ['canvas'],
  recognise: (facts) => {
    const { family, os } = facts.claimed;
    const traps = facts.signal('window', 'traps');
    const engine = facts.signal('window', 'engine');
    if (family !== 'safari' || (os !== 'iOS' && os !== 'macOS') || !traps || !engine) return null;
    if (engineOfWords(engine) !== 'JavaScriptCore') return null;
    const { blank, flat, filled, twice } = traps;
    if (blank !== 0 || twice !== 0 || flat === null || flat > corners || !filled) return null;
    const replaced = facts.signal('window', 'natives')?.replaced ?? [];
    if (replaced.some(({ name }) => /^(?:CanvasRendering|HTMLCanvas|Function)/.test(name))) return null;
    return { confidence: 'medium', shows: { flat, filled } };
  },
});
