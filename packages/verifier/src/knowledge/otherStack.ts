import { forkedEngine } from './forkedEngine.ts';
import { programOf } from './programOf.ts';
import { remembered } from './remembered.ts';

/** Why a User-Agent does not claim the TLS and HTTP/2 of the engine that it names; null where it does. */
export const otherStack: (userAgent: string) => string | null = remembered((text) => {
  if (programOf(text) !== null) return 'a claim of a browser: the User-Agent names a program';
  // Servo is built on hyper, Ladybird on curl, Pale Moon on an NSS of its own.
  return forkedEngine(text) ? 'a browser on the network stack of its engine' : null;
});
