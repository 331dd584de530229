/** Codes of a refused verify or inspect, with the HTTP status of each. */
export const verifyErrors = {
  'bad-secret': { status: 401, meaning: 'the secret is missing or of no site' },
  malformed: { status: 400, meaning: 'the request or the token has not the right form' },
  'too-large': { status: 413, meaning: 'the request or the token is too large' },
  'challenge-invalid': { status: 400, meaning: 'the challenge was not made by this verifier' },
  'challenge-expired': { status: 410, meaning: 'the challenge is too old' },
  'origin-mismatch': { status: 403, meaning: 'the token was made on another origin than the site allows' },
  'site-mismatch': { status: 403, meaning: 'the token was made for another site than the secret’s' },
  'action-mismatch': { status: 403, meaning: 'the token was made for another action' },
  duplicate: { status: 409, meaning: 'the token was used before' },
  'idempotency-conflict': { status: 409, meaning: 'the idempotency key was used with another token' },
  'unsupported-version': { status: 400, meaning: 'the token’s version is not spoken here' },
  'unseal-failed': { status: 400, meaning: 'the evidence could not be unsealed' },
  'bad-signature': { status: 400, meaning: 'the signature is not the device key’s, or missing where it is needed' },
  schema: { status: 422, meaning: 'the evidence breaks the schema' },
  'rate-limited': { status: 429, meaning: 'too many requests' },
  'store-down': { status: 503, meaning: 'the store does not answer' },
} as const;
export type VerifyErrorCode = keyof typeof verifyErrors;

/** Codes of a refused challenge, receipt, realm script or hub, with the HTTP status of each. */
export const publicErrors = {
  malformed: { status: 400, meaning: 'the request has not the right form' },
  refused: { status: 403, meaning: 'the site, origin or destination is not allowed; the verifier’s log says which' },
  'too-large': { status: 413, meaning: 'the request is too large' },
  'rate-limited': { status: 429, meaning: 'too many requests' },
  'store-down': { status: 503, meaning: 'the store does not answer' },
} as const;
export type PublicErrorCode = keyof typeof publicErrors;

/** Codes of the agent: what attest() rejects with, and what the hidden field says as `error:CODE`. */
export const agentErrors = {
  network: { meaning: 'the verifier could not be reached' },
  refused: { meaning: 'the verifier refused the site or origin' },
  timeout: { meaning: 'the visit was not finished in time' },
  unsupported: { meaning: 'the browser lacks what a token needs' },
  'rate-limited': { meaning: 'the verifier is asked too often' },
} as const;
export type AgentErrorCode = keyof typeof agentErrors;

/** A refusal as it crosses the wire. */
export interface Refusal<Code extends string = VerifyErrorCode> {
  ok: false;
  error: { code: Code; message?: string; values?: Record<string, unknown> };
}
