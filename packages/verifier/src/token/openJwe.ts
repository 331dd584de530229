import { createDecipheriv, hash } from 'node:crypto';
import { Refused } from '../Refused.ts';
import { decodeBase64url } from './decodeBase64url.ts';
import { hasExactMembers } from './hasExactMembers.ts';
import type { KeyRing } from './keyRing.ts';
import { parseJson } from './parseJson.ts';

const members = ['alg', 'enc', 'kid', 'epk'] as const;
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
/** All of Concat KDF's input but the secret: round 1, then AlgorithmID, empty party infos, 256 bits (RFC 7518 4.6.2). */
const round = uint32(1);
const otherInfo = Buffer.concat([uint32(7), Buffer.from('A256GCM'), uint32(0), uint32(0), uint32(256)]);

const fail = (reason: string) => new Refused('unseal-failed', { reason });

/**
 * Opens a compact JWE of exactly one form: ECDH-ES with A256GCM to one of our seal keys.
 *
 * The header must have `alg`, `enc`, `kid`, `epk` and nothing else, so `zip`, `crit`, `p2c`, `jku` and the like have no
 * code to reach. Every failure is `unseal-failed`.
 */
export function openJwe(jwe: string, keys: KeyRing, now: number): Buffer {
  const segments = jwe.split('.');
  const [header64 = '', key64, iv64 = '', sealed64 = '', tag64 = ''] = segments;
  if (segments.length !== 5 || key64 !== '') throw fail('segments');
  const header = parseJson(decodeBase64url(header64)?.toString() ?? '');
  if (!hasExactMembers(header, members)) throw fail('header');
  if (header.alg !== 'ECDH-ES' || header.enc !== 'A256GCM' || typeof header.kid !== 'string') throw fail('header');
  const [iv, sealed, tag] = [decodeBase64url(iv64), decodeBase64url(sealed64), decodeBase64url(tag64)];
  if (iv?.length !== 12 || !sealed || tag?.length !== 16) throw fail('segments');
  const pair = keys.sealPair(header.kid, now);
  if (!pair) throw fail('kid');
  const secret = pair.agree(header.epk);
  if (!secret) throw fail('epk');
  const key = hash('sha256', Buffer.concat([round, secret, otherInfo]), 'buffer');
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(Buffer.from(header64, 'latin1'));
  decipher.setAuthTag(tag);
  const plain = decipher.update(sealed);
  try {
    decipher.final();
  } catch (cause) {
    throw new Refused('unseal-failed', { reason: 'tag' }, cause);
  }
  return plain;
}
