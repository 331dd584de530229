import { sign } from 'node:crypto';
import type { PassKey } from './passKey.ts';
import { rawSignature } from './rawSignature.ts';

/** Seconds that a pass lives. */
const passSeconds = 600;

/** What a pass says; services that hold it verify it offline by the JWKS. */
export interface PassClaims {
  /** Site. */
  aud: string;
  /** Issue, ms since the epoch; the pass lives 600 s from it. */
  at: number;
  /** The challenge's nonce: the same for each verdict on its token. */
  jti: string;
  origin: string;
  action: string | null;
  outcome: string;
  /** Network of the address that asked for the challenge, a soft binding; null where it was not seen. */
  prefix: string | null;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Signs a pass: ES256 JWT, `typ` `countersign-pass+jwt`, verified by any JOSE library with the JWKS.
 *
 * One form with nothing to choose, so it is written here; node's own signature costs a third of a general library's.
 */
export function signPass({ at, ...claims }: PassClaims, key: PassKey): string {
  const iat = Math.floor(at / 1000);
  const header = { alg: 'ES256', typ: 'countersign-pass+jwt', kid: key.kid };
  const signed = `${encode(header)}.${encode({ ...claims, iat, exp: iat + passSeconds })}`;
  const signature = rawSignature(sign('sha256', Buffer.from(signed), key.privateKey));
  return `${signed}.${signature.toString('base64url')}`;
}
