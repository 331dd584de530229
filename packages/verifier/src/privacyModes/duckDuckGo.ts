import { definePrivacyMode } from './definePrivacyMode.ts';

/** DuckDuckGo's browsers and its extension, which put one script into every page. */
export const duckDuckGo = definePrivacyMode({
  name: 'DuckDuckGo',
  source:
    'content-scope-scripts: injected/src/features/navigator-interface.js (navigator.duckduckgo), fingerprinting-hardware.js (2 cores, 8 GiB), fingerprinting-screen-size.js, -canvas.js, -audio.js, ua-ch-brands.js (the brand DuckDuckGo put last). It runs in pages, not in workers. Not run here.',
  explains: ['canvas', 'audio', 'hardware', 'screen', 'media', 'natives', 'window-alone', 'client-hint-brand'],
  recognise: (facts) => {
    if (!facts.signal('window', 'privacy')?.known.includes('duckduckgo')) return null;
    const cores = facts.signal('window', 'navigator')?.hardwareConcurrency ?? null;
    const screen = facts.signal('window', 'screen');
    const area = screen !== undefined && screen.availWidth === screen.width && screen.availHeight === screen.height;
    const browser = facts.claimed.name === 'DuckDuckGo';
    const shows = { browser, cores, area };
    // Sites may be left out of single protections, never out of the name.
    if (browser) return { confidence: 'high', shows };
    return { confidence: cores === 2 && area ? 'medium' : 'low', shows };
  },
});
