import { createECDH, createHash, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import type { SealKey } from '@countersign/contract';
import { decodeBase64url } from './decodeBase64url.ts';
import { deriveBytes } from './deriveBytes.ts';
import { hasExactMembers } from './hasExactMembers.ts';
import { p256Jwk } from './p256Jwk.ts';
import { p256Scalar } from './p256Scalar.ts';

/** A key that evidence is sealed to: its public half, and what it shares with an ephemeral key. */
export interface SealPair extends SealKey {
  /** The shared secret Z; null for a key of another curve or a point that is not on it. */
  agree(epk: unknown): Buffer | null;
}

/** DER of a PKCS #8 X25519 key up to its 32 bytes (RFC 8410 section 7). */
const x25519Header = Buffer.from('302e020100300506032b656e04220420', 'hex');

const kidOf = (crv: string, x: string) =>
  createHash('sha256').update(`${crv}.${x}`).digest().toString('base64url', 0, 9);

const coordinate = (value: unknown) => {
  const bytes = typeof value === 'string' ? decodeBase64url(value) : null;
  return bytes?.length === 32 ? bytes : null;
};

/** Derives the X25519 seal key of an hour. */
export function x25519Pair(master: Buffer, epoch: number): SealPair {
  const seed = deriveBytes(master, 'seal X25519', epoch, 32);
  const privateKey = createPrivateKey({ key: Buffer.concat([x25519Header, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' }) as { x: string };
  return {
    kid: kidOf('X25519', x),
    jwk: { kty: 'OKP', crv: 'X25519', x },
    agree(epk) {
      if (!hasExactMembers(epk, ['kty', 'crv', 'x']) || epk.kty !== 'OKP' || epk.crv !== 'X25519') return null;
      if (!coordinate(epk.x)) return null;
      try {
        const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: epk.x as string }, format: 'jwk' });
        return diffieHellman({ privateKey, publicKey });
      } catch {
        return null; // OpenSSL refuses points of small order, whose secret is all zeros (RFC 7748 section 6.1)
      }
    },
  };
}

/** Derives the P-256 seal key of an hour. */
export function p256Pair(master: Buffer, epoch: number): SealPair {
  const { d, ...jwk } = p256Jwk(p256Scalar(deriveBytes(master, 'seal P-256', epoch, 48)));
  // ECDH by raw point spares the import of a JWK, which costs OpenSSL 3 as much as a verification.
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(Buffer.from(d, 'base64url'));
  return {
    kid: kidOf('P-256', jwk.x),
    jwk,
    agree(epk) {
      if (!hasExactMembers(epk, ['kty', 'crv', 'x', 'y']) || epk.kty !== 'EC' || epk.crv !== 'P-256') return null;
      const x = coordinate(epk.x);
      const y = coordinate(epk.y);
      if (!x || !y) return null;
      try {
        return ecdh.computeSecret(Buffer.concat([Buffer.of(4), x, y]));
      } catch {
        return null; // not on the curve
      }
    },
  };
}
