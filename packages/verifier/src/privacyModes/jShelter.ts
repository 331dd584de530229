import { definePrivacyMode } from './definePrivacyMode.ts';
import type { Noise } from './noise.ts';
import type { ModeFacts } from './PrivacyMode.ts';

const wrapper = /:replacement(?:F|PD)$/;
/** What it says in place of the names of the GPU, drawn anew for each site: measured `83D3h49y`, `M-20mRH_`. */
const randomName = /^[\w-]{8}$/;
const memories: readonly (number | null)[] = [0.25, 0.5, 1, 2, 4, 8, null];
const explains = [
  'canvas',
  'audio',
  'geometry',
  'hardware',
  'media',
  'plugins',
  'timers',
  'workers',
  'natives',
  'native-sources',
  'window-alone',
] as const;

const readers = [
  'AudioBuffer.getChannelData',
  'CanvasRenderingContext2D.getImageData',
  'HTMLCanvasElement.toDataURL',
  'Navigator.hardwareConcurrency',
  'WebGLRenderingContext.getParameter',
];

/**
 * Where the second file gave nothing: its wrappers pass for native and can be called with new, all of them, and the
 * dedicated worker was refused.
 */
function shownByNatives(facts: ModeFacts): boolean {
  const replaced = facts.signal('window', 'natives')?.replaced ?? [];
  const alike = (name: string) =>
    replaced.some((item) => item.name === name && item.failed.includes('n') && !/[sdop]/.test(item.failed));
  const worker = facts.kase.claims?.evidence.worker;
  return readers.every(alike) && worker !== undefined && 'error' in worker;
}

/** It wraps what tells the zone, only to count: the zone that shared and service workers give, which it cannot reach. */
function trueZone(facts: ModeFacts): boolean {
  const window = facts.signal('window', 'timeZone');
  const others = [facts.signal('shared', 'timeZone'), facts.signal('service', 'timeZone')].filter((zone) => !!zone);
  return others.length > 0 && others.every(({ zone, now }) => zone === window?.zone && now === window?.now);
}

/** The extension JShelter (JavaScript Restrictor) at its recommended level. */
export const jShelter = definePrivacyMode({
  name: 'the extension JShelter',
  source:
    'jsrestrictor: common/levels.js (level 2), common/code_builders.js (wrappers named replacementF and replacementPD), wrappingS-DM.js (memory of 0.25 to 8 GiB), wrappingS-H-C.js, wrappingS-WEBA.js, wrappingS-WEBGL.js. Measured, the extension itself in Chromium 156: both names on native-looking functions of canvas, audio, WebGL and navigator, colours off by one, alpha never, GPU names of 8 random characters, dedicated workers refused.',
  explains: [...explains, 'webgl', 'time-zone'],
  recognise: (facts) => {
    const renamed = facts.signal('window', 'privacy')?.renamed.filter((name) => wrapper.test(name)).length;
    const navigator = facts.signal('window', 'navigator');
    if (!navigator || !memories.includes(navigator.deviceMemory)) return null;
    if (renamed === undefined ? !shownByNatives(facts) : renamed < 4) return null;
    const gl = facts.signal('window', 'webgl');
    const named = [gl?.vendor, gl?.renderer, gl?.unmaskedVendor, gl?.unmaskedRenderer].filter((name) => !!name);
    const random = named.length > 0 && named.every((name) => randomName.test(name ?? ''));
    // A name of a real GPU, or another zone, would be a lie that it does not tell.
    const all: Noise[] = [...explains];
    if (random) all.push('webgl');
    if (trueZone(facts)) all.push('time-zone');
    return { confidence: random ? 'high' : 'medium', shows: { wrappers: renamed ?? null, random }, explains: all };
  },
});
