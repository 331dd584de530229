import { definePrivacyMode } from './definePrivacyMode.ts';
import type { Noise } from './noise.ts';

const always = ['canvas', 'audio', 'screen', 'media', 'natives', 'window-alone', 'client-hint-brand'] as const;

/** DuckDuckGo's browsers and its extension, which put one script into every page. */
export const duckDuckGo = definePrivacyMode({
  name: 'DuckDuckGo',
  source:
    'content-scope-scripts: injected/src/features/navigator-interface.js (navigator.duckduckgo), fingerprinting-hardware.js (2 cores, 8 GiB), fingerprinting-screen-size.js (available area as large as the screen, 24 bits), -canvas.js, -audio.js, ua-ch-brands.js (the brand DuckDuckGo put last). It runs in pages, not in workers. Not run here; a stand-in that does the same was, in Chromium 156.',
  explains: [...always, 'hardware'],
  recognise: (facts) => {
    const known = facts.signal('window', 'privacy')?.known.includes('duckduckgo');
    const navigator = facts.signal('window', 'navigator');
    const screen = facts.signal('window', 'screen');
    if (known === false || !navigator || !screen) return null;
    const browser = facts.claimed.name === 'DuckDuckGo';
    const { hardwareConcurrency: cores, deviceMemory: memory } = navigator;
    const blurred = cores === 2 && (memory === 8 || memory === null);
    const area = screen.availWidth === screen.width && screen.availHeight === screen.height && screen.colorDepth === 24;
    const names = facts.signal('window', 'natives')?.replaced.map(({ name }) => name) ?? [];
    const wrapped = names.includes('Navigator.hardwareConcurrency') && names.includes('Screen.colorDepth');
    // Other cores than its own two would be a lie that it does not tell.
    const explains: readonly Noise[] = blurred ? [...always, 'hardware'] : always;
    const shows = { browser, known: known ?? null, cores, area, wrapped };
    if (known && browser) return { confidence: 'high', shows, explains };
    if (blurred && area && wrapped) return { confidence: 'medium', shows, explains };
    // Sites may be left out of single protections, never out of the name.
    return known ? { confidence: 'low', shows } : null;
  },
});
