import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

const named = (brands: readonly { brand: string }[]): boolean => brands.some(({ brand }) => brand === 'Brave');

/** Brave, whose shields farble what pages could recognise it by. */
export const brave = definePrivacyMode({
  name: 'Brave',
  source:
    'brave-core: third_party/blink/renderer/core/farbling/brave_session_cache.cc (canvas pixels by one bit, audio, WebGL, fonts, cores, memory, plugins, screen; at the strictest up to four spaces behind navigator.userAgent), navigator.brave; net/brave_reduce_language_network_delegate_helper.cc (Accept-Language, set in the browser’s process); the brand Brave in userAgentData and Sec-CH-UA. Service workers have another seed (brave-browser issue 44931), and had none, as shared workers, before brave-core pull request 11452 of 2022. Not run here.',
  explains: [
    'canvas',
    'audio',
    'webgl',
    'fonts',
    'screen',
    'hardware',
    'languages',
    'accept-language',
    'media',
    'plugins',
    'timers',
    'user-agent-padding',
    'realm-by-realm',
  ],
  recognise: (facts) => {
    const known = facts.signal('window', 'privacy')?.known.includes('brave');
    if (known === false || facts.claimed.family !== 'chromium') return null;
    const hints = facts.signal('window', 'clientHints');
    const inPage = hints !== undefined && named(hints.brands);
    const inHeaders = named(facts.sentBrands);
    // Over plain http there are no client hints, in the page or in requests (User-Agent Client Hints, section 3).
    const unhinted = known === true && facts.trustworthy === false && hints === undefined;
    if (!unhinted && (!inPage || !inHeaders)) return null;
    const engine = facts.signal('window', 'engine');
    if (engine && engineOfWords(engine) !== 'V8') return null;
    return {
      confidence: known ? 'high' : 'medium',
      shows: { brand: unhinted ? null : 'Brave', object: known ?? null },
    };
  },
});
