import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

const screenGetters = ['Screen.width', 'Screen.height', 'Screen.availWidth', 'Screen.availHeight'];

/** The extension CanvasBlocker for Firefox, as it is installed. */
export const canvasBlocker = definePrivacyMode({
  name: 'the extension CanvasBlocker',
  source:
    'CanvasBlocker: lib/modifiedCanvasAPI.js, modifiedAudioAPI.js, modifiedScreenAPI.js, modifiedTextMetricsAPI.js, all put into the page with Firefox’s exportFunction, so that they are native code. Measured, the extension itself in Firefox 153: screen and available area one common size, window as large as its viewport, media queries and fresh frames another; colours off by one in half of all bytes, alpha never, the same at every reading; samples altered; all of it in the window alone.',
  explains: ['canvas', 'audio', 'webgl', 'geometry', 'screen', 'natives', 'window-alone'],
  recognise: (facts) => {
    const screen = facts.signal('window', 'screen');
    const natives = facts.signal('window', 'natives');
    if (facts.claimed.family !== 'firefox' || !screen || !natives) return null;
    const engine = facts.signal('window', 'engine');
    if (engine && engineOfWords(engine) !== 'SpiderMonkey') return null;
    // A page's script cannot make a getter that passes for native and gives another value; exportFunction does.
    const exported = screenGetters.every((name) =>
      natives.replaced.some((item) => item.name === name && item.failed === 'v'),
    );
    const area = screen.availWidth === screen.width && screen.availHeight === screen.height;
    const window = screen.outerWidth === screen.innerWidth && screen.outerHeight === screen.innerHeight;
    if (!exported || !area || !window) return null;
    const traps = facts.signal('window', 'traps');
    const pixels = traps ? (traps.put ?? 0) > 0 && traps.twice === 0 && traps.blank === 0 : null;
    return { confidence: pixels ? 'high' : 'medium', shows: { size: [screen.width, screen.height], pixels } };
  },
});
