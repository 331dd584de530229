import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

/** What it wraps of what the signal `natives` tests; it alters those of the screen, and leaves navigator alone. */
const screenGetters = ['Screen.width', 'Screen.height', 'Screen.availWidth', 'Screen.availHeight'];
const readers = [
  'AudioBuffer.getChannelData',
  'CanvasRenderingContext2D.getImageData',
  'HTMLCanvasElement.toDataURL',
  'WebGLRenderingContext.getParameter',
];
const others = [
  'CanvasRenderingContext2D.measureText',
  'Function.toString',
  'Screen.colorDepth',
  'WebGL2RenderingContext.getParameter',
];
const all = new Set([...screenGetters, ...readers, ...others]);
/** Of 192 bytes of colour, those that it moves by one: about half. */
const half = (bytes: number | null): boolean => bytes !== null && bytes > 48 && bytes < 144;

/** The extension CanvasBlocker for Firefox, as it is installed. */
export const canvasBlocker = definePrivacyMode({
  name: 'the extension CanvasBlocker',
  source:
    'CanvasBlocker: lib/modifiedCanvasAPI.js, modifiedAudioAPI.js, modifiedScreenAPI.js, modifiedTextMetricsAPI.js. Measured, the extension itself in Firefox 153: screen and available area one common size, media queries and fresh frames another; functions that read canvas, WebGL and audio and Function.prototype.toString are Proxies, those of navigator native; colours off by one in half of all bytes, alpha never, the same at every reading; samples altered; all of it in the window alone.',
  explains: ['canvas', 'audio', 'webgl', 'geometry', 'screen', 'natives', 'native-sources', 'window-alone'],
  recognise: (facts) => {
    const screen = facts.signal('window', 'screen');
    const replaced = facts.signal('window', 'natives')?.replaced;
    if (facts.claimed.family !== 'firefox' || !screen || !replaced) return null;
    const engine = facts.signal('window', 'engine');
    if (engine && engineOfWords(engine) !== 'SpiderMonkey') return null;
    const wrapped = (name: string, letter: string) =>
      replaced.some((item) => item.name === name && item.failed.includes(letter));
    if (!replaced.every(({ name }) => all.has(name))) return null;
    if (!screenGetters.every((name) => wrapped(name, 'v')) || !readers.every((name) => wrapped(name, 'p'))) return null;
    const area = screen.availWidth === screen.width && screen.availHeight === screen.height;
    if (!area) return null;
    const traps = facts.signal('window', 'traps');
    const shows = { size: [screen.width, screen.height], altered: traps?.put ?? null };
    if (!traps) return { confidence: 'medium', shows };
    return half(traps.put) && traps.twice === 0 && traps.blank === 0 ? { confidence: 'high', shows } : null;
  },
});
