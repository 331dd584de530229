import type { Policy } from '../policy.ts';

/** One site of a verifier, as its operator writes it. */
export interface SiteOptions {
  /** 1 to 64 of `[A-Za-z0-9._-]`. */
  id: string;
  /** Origins whose pages may attest; without them the mount's own origin alone. `null` stands for opaque origins. */
  origins?: readonly string[];
  /** API secrets, two valid at once for rotation. */
  secrets?: readonly string[];
  /** What to change of the verifier's policy. */
  policy?: Partial<Policy>;
  /** Seconds that a challenge lives, 60 to 900; default the verifier's. */
  challengeSeconds?: number;
}
