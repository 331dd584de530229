import type { Unknown } from './realms/Sealer.ts';

/** A token and what is worth knowing of it. */
export interface Attestation {
  /** Single-use; goes to the site's backend in a body, never in a URL. */
  token: string;
  /** When it expires, ms since the epoch by the client's clock. */
  expiresAt: number;
  /** What has no value, each with its reason: `REALM`, `REALM.SIGNAL`, or `REALM.late` for all that is late there. */
  coverage: { unknown: Unknown[] };
}
