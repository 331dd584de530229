import type { VerifyErrorCode } from '@countersign/contract';
import { Refused } from '../Refused.ts';
import type { ClaimValue, Store } from '../stores/store.ts';
import type { Challenge } from './challenge.ts';

/** How long a claim outlives its challenge, in seconds; a retry within it gets the same verdict. */
export const claimGraceSeconds = 900;

const sameUse = (held: ClaimValue, value: ClaimValue) =>
  value.idempotencyKey !== undefined &&
  held.idempotencyKey === value.idempotencyKey &&
  held.site === value.site &&
  held.tokenHash === value.tokenHash;

/**
 * Claims the use of a visit and answers the time, in ms, as of which its token is judged.
 *
 * The first use wins. A retry with the same site, idempotency key and token is judged again as of the first, even past
 * the challenge's expiry. Refuses `challenge-expired`, `idempotency-conflict` (same key, other token), `duplicate`.
 */
export async function claimUse(
  challenge: Challenge,
  use: Omit<ClaimValue, 'at'>,
  now: number,
  store: Store,
): Promise<number> {
  const left = Math.ceil((challenge.expires - now) / 1000) + claimGraceSeconds;
  const expired = now > challenge.expires;
  const tooLate = () =>
    new Refused('challenge-expired', {
      expired: new Date(challenge.expires).toISOString(),
      now: new Date(now).toISOString(),
    });
  if (expired && (use.idempotencyKey === undefined || left <= 0)) throw tooLate();

  const value: ClaimValue = { ...use, at: now };
  // An expired visit that wins its claim was never used; `at` tells the claim that it leaves from one made in time.
  const claim = await store.claim(`visit:${challenge.visit}`, value, left);
  if (claim.won) {
    if (expired) throw tooLate();
    return now;
  }
  if (sameUse(claim.held, value) && claim.held.at <= challenge.expires) return claim.held.at;
  if (expired) throw tooLate();
  const sameKey = value.idempotencyKey !== undefined && claim.held.idempotencyKey === value.idempotencyKey;
  const code: VerifyErrorCode =
    sameKey && claim.held.tokenHash !== value.tokenHash ? 'idempotency-conflict' : 'duplicate';
  throw new Refused(code, { usedAt: new Date(claim.held.at).toISOString() });
}
