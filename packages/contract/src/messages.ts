import * as v from 'valibot';
import { actionPattern, visitPattern } from './claims.ts';
import { limits } from './limits.ts';
import { workerKinds } from './realms.ts';

const visit = v.pipe(v.string(), v.regex(visitPattern));

/** Body of `POST {mount}/challenge`. */
export const challengeRequestSchema = v.object({
  v: v.number(),
  visit,
  site: v.optional(v.pipe(v.string(), v.maxLength(limits.siteCharacters))),
  action: v.optional(v.pipe(v.string(), v.regex(actionPattern))),
});
export type ChallengeRequest = v.InferOutput<typeof challengeRequestSchema>;

/** Body of `POST {mount}/receipt`, sent from inside a realm. */
export const receiptRequestSchema = v.object({ v: v.number(), visit, kind: v.picklist(workerKinds) });
export type ReceiptRequest = v.InferOutput<typeof receiptRequestSchema>;

/** A public key that evidence is sealed to: X25519 first, then P-256. */
export interface SealKey {
  kid: string;
  jwk: { kty: 'OKP' | 'EC'; crv: 'X25519' | 'P-256'; x: string; y?: string };
}

/** Answer to a challenge request. */
export interface ChallengeResponse {
  v: number;
  challenge: string;
  seal: SealKey[];
  /** Seconds until the challenge expires. */
  expiresIn: number;
}

/** Answer to a receipt request. */
export interface ReceiptResponse {
  receipt: string;
}

/** What a realm posts to its page: first its core, later its late evidence. */
export interface RealmMessage {
  countersign: 'core' | 'late';
  /** Receipts that it holds, script's and inside one, base64url. */
  receipts: string[];
  signals: Record<string, unknown>;
}
