import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { noiseOf, ofKinds, showReplaced } from './replacedNatives.ts';
import { unknown } from './unknown.ts';

const replaced = (...list: [string, string][]) => ({
  realms: { window: { natives: { replaced: list.map(([name, failed]) => ({ name, failed })) } } },
});

/** The functions that read back what canvas, WebGL and audio made are the engine's own. */
export const nativeRendering = defineCheck({
  title: 'Functions that read canvas, WebGL and audio',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'rendering',
  needs: ['window.natives'],
  fact: 'ECMA-262 20.2.3.5 (Function.prototype.toString shows NativeFunction, without a name for a Proxy); measured intact in Chromium 156, Firefox 153 (default, strict, private, resistFingerprinting) and WebKitGTK 2.50. Extensions that add noise replace them too, so that it is moderate.',
  judge: (facts) => {
    const signal = facts.signal('window', 'natives');
    if (signal === undefined) return unknown('window.natives');
    const found = ofKinds(signal.replaced, 'rendering');
    if (found.length === 0) return { result: 'agree' };
    // rrweb and other recorders wrap every method of the contexts, those that nobody hides included.
    if (ofKinds(signal.replaced, 'drawing').length > 0)
      return unknown('a page that does not record its canvases: its drawing functions are wrapped too');
    return {
      result: 'conflict',
      claim: 'the engine’s own functions',
      observation: showReplaced(found),
      noise: noiseOf(found),
    };
  },
  explain: (_, observation) =>
    `Functions that read canvas, WebGL or audio were replaced in this page: ${inWords(observation)}.`,
  noise: ['natives', 'canvas', 'geometry', 'webgl', 'audio'],
  benign: [
    'Privacy extensions that add noise (CanvasBlocker, JShelter, Trace, DuckDuckGo).',
    'Pages that hook WebGL or canvas for debugging; then every visitor of the site shows it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'a Proxy for WebGL’s getParameter',
        kase: () => makeCase(replaced(['WebGLRenderingContext.getParameter', 'sp'])),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ realms: { window: { natives: { error: 'blocked' } } } }) },
      {
        name: 'a recorder of the page’s canvases',
        kase: () =>
          makeCase(
            replaced(['CanvasRenderingContext2D.getImageData', 'sn'], ['CanvasRenderingContext2D.fillRect', 'sn']),
          ),
      },
    ],
  },
});
