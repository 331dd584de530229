import type { PrivacyMode } from './PrivacyMode.ts';

/** Declares a privacy mode and keeps its literal type. */
export const definePrivacyMode = <const M extends PrivacyMode>(mode: M): M => mode;
