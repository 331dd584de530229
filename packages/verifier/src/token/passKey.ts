import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import { deriveBytes } from './deriveBytes.ts';
import { p256Jwk } from './p256Jwk.ts';
import { p256Scalar } from './p256Scalar.ts';

/** A key that passes are signed with, and its public half as published. */
export interface PassKey {
  kid: string;
  privateKey: KeyObject;
  publicJwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string; alg: 'ES256'; use: 'sig' };
}

/** Derives the pass key of a day; its kid is the RFC 7638 thumbprint. */
export function passKey(master: Buffer, epoch: number): PassKey {
  const jwk = p256Jwk(p256Scalar(deriveBytes(master, 'pass P-256', epoch, 48)));
  const { d: _, kty, crv, x, y } = jwk;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return {
    kid,
    privateKey: createPrivateKey({ key: { ...jwk }, format: 'jwk' }),
    publicJwk: { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' },
  };
}
