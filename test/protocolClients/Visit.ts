import type { Send } from './send.ts';

/** A key that evidence is sealed to, as the challenge offers it. */
export interface SealKey {
  kid: string;
  jwk: { kty: string; crv: string; x: string; y?: string };
}

/** One visit as a client without a browser makes it: docs/protocol.md, "One visit". */
export interface Visit {
  /** Where the verifier is mounted, as a URL without a trailing slash. */
  mount: string;
  visit: string;
  origin: string;
  site: string;
  action?: string;
  challenge: string;
  seal: SealKey[];
  receipts: string[];
  /** How requests travel. */
  send: Send;
}
