import type { SignalDeclaration } from './SignalDeclaration.ts';

/** Declares a row of the evidence table and keeps its literal type. */
export const declareSignal = <const S extends SignalDeclaration>(signal: S): S => signal;
