import type { Unknown } from './realms/Sealer.ts';

/** A token and what is worth knowing of it. */
export interface Attestation {
  /** Single-use; goes to the site's backend in a body, never in a URL. */
  token: string;
  /** When it expires, ms since the epoch by the client's clock. */
  expiresAt: number;
  /** What has no value, `REALM` or `REALM.SIGNAL`, each with its reason. */
  coverage: { unknown: Unknown[] };
}
