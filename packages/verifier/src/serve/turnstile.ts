import type { Json, Refusal, Verdict, VerifyErrorCode } from '@countersign/contract';

/** Turnstile's error codes, and one of our own: the verdict said no. */
export type TurnstileError =
  | 'missing-input-secret'
  | 'invalid-input-secret'
  | 'missing-input-response'
  | 'invalid-input-response'
  | 'bad-request'
  | 'timeout-or-duplicate'
  | 'internal-error'
  | 'countersign-blocked';

/** Answer in the form of Turnstile's siteverify. */
export interface TurnstileAnswer {
  success: boolean;
  'error-codes': TurnstileError[];
  /** ISO 8601 time of the challenge. */
  challenge_ts?: string;
  hostname?: string;
  action?: string;
  cdata?: string;
  /** The whole verdict, or the refusal. */
  countersign?: Verdict | Refusal;
  [member: string]: Json | Verdict | Refusal | undefined;
}

const codes: Readonly<Record<VerifyErrorCode, TurnstileError>> = {
  'bad-secret': 'invalid-input-secret',
  malformed: 'invalid-input-response',
  'too-large': 'invalid-input-response',
  'challenge-invalid': 'invalid-input-response',
  'challenge-expired': 'timeout-or-duplicate',
  'origin-mismatch': 'invalid-input-response',
  'site-mismatch': 'invalid-input-response',
  'action-mismatch': 'invalid-input-response',
  duplicate: 'timeout-or-duplicate',
  'idempotency-conflict': 'timeout-or-duplicate',
  'unsupported-version': 'invalid-input-response',
  'unseal-failed': 'invalid-input-response',
  'bad-signature': 'invalid-input-response',
  schema: 'invalid-input-response',
  'rate-limited': 'internal-error',
  'store-down': 'internal-error',
};

/** Refuses before a token was looked at. */
export const turnstileRefusal = (code: TurnstileError): TurnstileAnswer => ({ success: false, 'error-codes': [code] });

/** Whether a verdict is a success in Turnstile's sense, which knows no third answer. */
function succeeds({ outcome, assurance, labels }: Verdict, strict: boolean): boolean {
  if (assurance !== 'signed' || labels.some(({ label }) => label === 'insufficient-evidence')) return false;
  return outcome === 'pass' || (outcome === 'review' && !strict);
}

/** Says a verdict or refusal in Turnstile's form; with `strict`, `review` is no success. */
export function turnstileAnswer(result: Verdict | Refusal, strict: boolean): TurnstileAnswer {
  if (!result.ok) return { ...turnstileRefusal(codes[result.error.code]), countersign: result };
  const success = succeeds(result, strict);
  return {
    success,
    'error-codes': success ? [] : ['countersign-blocked'],
    challenge_ts: result.issuedAt,
    hostname: result.origin === 'null' ? '' : new URL(result.origin).hostname,
    ...(result.action === null ? {} : { action: result.action }),
    ...(result.cdata === null ? {} : { cdata: result.cdata }),
    countersign: result,
  };
}
