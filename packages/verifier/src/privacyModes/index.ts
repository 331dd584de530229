import { brave } from './brave.ts';
import { canvasBlocker } from './canvasBlocker.ts';
import { duckDuckGo } from './duckDuckGo.ts';
import { firefoxPrivate } from './firefoxPrivate.ts';
import { firefoxResistance } from './firefoxResistance.ts';
import { jShelter } from './jShelter.ts';
import { lockdownMode } from './lockdownMode.ts';
import { safariProtection } from './safariProtection.ts';
import { torBrowser } from './torBrowser.ts';

/** Every privacy mode, by its id, the more particular before the more general. */
export const privacyModes = {
  'tor-browser': torBrowser,
  'firefox-resistance': firefoxResistance,
  'firefox-private': firefoxPrivate,
  brave,
  duckduckgo: duckDuckGo,
  'lockdown-mode': lockdownMode,
  'safari-protection': safariProtection,
  jshelter: jShelter,
  canvasblocker: canvasBlocker,
} as const;

export type PrivacyModeId = keyof typeof privacyModes;
