import type { Json } from '@countersign/contract';
import type { Noise } from '../privacyModes/noise.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const kinds = {
  blank: 'canvas',
  flat: 'canvas',
  filled: 'canvas',
  put: 'canvas',
  twice: 'canvas',
  silence: 'audio',
  samples: 'audio',
  copied: 'audio',
  emptyText: 'geometry',
  emptyBox: 'geometry',
} as const satisfies Record<string, Noise>;

/** What came back altered, by what it is, and the kinds of noise that it can be. */
function alterations(facts: Facts): { altered: Record<string, Json>; noise: Noise[] } | null {
  const traps = facts.signal('window', 'traps');
  if (traps === undefined) return null;
  const altered: Record<string, Json> = {};
  const noise = new Set<Noise>();
  for (const [name, kind] of Object.entries(kinds) as [keyof typeof kinds, Noise][]) {
    const count = traps[name];
    if (!count) continue;
    altered[name] = count;
    noise.add(kind);
  }
  if (facts.signal('window', 'canvas')?.stable === false) {
    altered.encodings = 2;
    noise.add('canvas');
  }
  const pixel = facts.signal('window', 'webglLimits')?.pixel;
  if (pixel) {
    altered.pixel = pixel;
    noise.add('webgl');
  }
  return { altered, noise: [...noise] };
}

/** Pixels, samples and measures that are known beforehand come back as they are. */
export const drawingReadBack = defineCheck({
  title: 'Known pixels, samples and measures read back',
  label: 'spoofed-browser',
  weight: 'weak',
  source: 'rendering',
  needs: ['window.traps', 'window.canvas', 'window.webglLimits'],
  fact: 'Opaque pixels put on a canvas come back unaltered (HTML, pixel manipulation), silence has no frequencies (Web Audio, AnalyserNode), an empty text has no width. Measured: nothing altered in Chromium 156, its private window, Firefox 153, its private window and strict protection, though Firefox alters drawings with each session; every byte of every canvas under resistFingerprinting.',
  judge: (facts) => {
    const { family } = facts.claimed;
    const read = alterations(facts);
    if (read === null) return unknown('the window’s traps');
    if (family !== 'chromium' && family !== 'firefox') return unknown('an engine whose traps were measured');
    const names = Object.keys(read.altered);
    if (names.length === 0) return { result: 'agree', claim: 'unaltered' };
    return { result: 'conflict', claim: 'unaltered', observation: read.altered, noise: read.noise };
  },
  explain: (_, observation) => `What is known beforehand came back altered: ${inWords(observation)}.`,
  noise: ['canvas', 'audio', 'geometry', 'webgl'],
  benign: ['Extensions and browsers that guard against recognition alter what pages read; so it is context alone.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'an extension that alters canvas and audio',
        kase: () => makeCase({ realms: { window: { traps: { filled: 31, put: 29, samples: 64 } } } }),
      },
      {
        name: 'a canvas whose encodings differ',
        kase: () => makeCase({ realms: { window: { canvas: { stable: false, text: null, geometry: null } } } }),
      },
    ],
    unknown: [
      {
        name: 'late evidence not waited for',
        kase: () => makeCase({ realms: { window: { traps: { error: 'pending' } } } }),
      },
    ],
  },
});
