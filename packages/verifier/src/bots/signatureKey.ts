import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { isPlainObject } from '@countersign/contract';

/** A public key that signatures name by its thumbprint, and when it counts (ms since the epoch). */
export interface SignatureKey {
  /** RFC 7638: SHA-256 over the JWK's required members, base64url. */
  thumbprint: string;
  key: KeyObject;
  from: number;
  until: number;
}

/** Seconds since the epoch (RFC 7519, section 2); some directories write milliseconds. */
function timeOf(value: unknown, absent: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return absent;
  return value > 1e11 ? value : value * 1000;
}

/** Reads a JWK of an Ed25519 key (RFC 8037); null for any other. */
export function signatureKey(jwk: unknown): SignatureKey | null {
  if (!isPlainObject(jwk)) return null;
  const { kty, crv, x, nbf, exp } = jwk as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || !/^[\w-]{43}$/.test(x)) return null;
  const thumbprint = hash('sha256', JSON.stringify({ crv, kty, x }), 'base64url');
  try {
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    return { thumbprint, key, from: timeOf(nbf, 0), until: timeOf(exp, Number.POSITIVE_INFINITY) };
  } catch {
    return null;
  }
}
