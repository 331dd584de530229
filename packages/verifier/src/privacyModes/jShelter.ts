import { definePrivacyMode } from './definePrivacyMode.ts';
import type { Noise } from './noise.ts';

const wrapper = /:replacement(?:F|PD)$/;
/** What it says in place of the names of the GPU, drawn anew for each site: Measured `83D3h49y`, `gqs4tjMv`. */
const randomName = /^[A-Za-z0-9]{8}$/;
const memories: readonly (number | null)[] = [0.25, 0.5, 1, 2, 4, 8, null];
const explains = ['canvas', 'audio', 'hardware', 'media', 'plugins', 'timers', 'natives', 'window-alone'] as const;

/** The extension JShelter (JavaScript Restrictor) at its recommended level. */
export const jShelter = definePrivacyMode({
  name: 'the extension JShelter',
  source:
    'jsrestrictor: common/levels.js (level 2), common/code_builders.js (wrappers named replacementF and replacementPD), wrappingS-DM.js (memory of 0.25 to 8 GiB), wrappingS-H-C.js, wrappingS-WEBA.js, wrappingS-WEBGL.js. Measured, the extension itself in Chromium 156: both names on native-looking functions of canvas, audio, WebGL and navigator, colours off by one, alpha never, GPU names of 8 random characters.',
  explains: [...explains, 'webgl'],
  recognise: (facts) => {
    const renamed = facts.signal('window', 'privacy')?.renamed.filter((name) => wrapper.test(name)) ?? [];
    const navigator = facts.signal('window', 'navigator');
    if (renamed.length < 4 || !navigator || !memories.includes(navigator.deviceMemory)) return null;
    const gl = facts.signal('window', 'webgl');
    const random = [gl?.unmaskedVendor, gl?.unmaskedRenderer].every((name) => !!name && randomName.test(name));
    // A name of a real GPU would be a lie that it does not tell.
    const all: readonly Noise[] = random ? [...explains, 'webgl'] : explains;
    return { confidence: random ? 'high' : 'medium', shows: { wrappers: renamed.length, random }, explains: all };
  },
});
