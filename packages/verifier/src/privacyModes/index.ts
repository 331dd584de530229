import { firefoxResistance } from './firefoxResistance.ts';

/** Every privacy mode, by its id, the more particular before the more general. */
export const privacyModes = {
  'firefox-resistance': firefoxResistance,
} as const;

export type PrivacyModeId = keyof typeof privacyModes;
