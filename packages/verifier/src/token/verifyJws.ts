import { verify } from 'node:crypto';
import { Refused } from '../Refused.ts';
import { decodeBase64url } from './decodeBase64url.ts';
import { hasExactMembers } from './hasExactMembers.ts';
import { parseJson } from './parseJson.ts';

const coordinate = /^[A-Za-z0-9_-]{43}$/;
const fail = (reason: string, cause?: unknown) => new Refused('bad-signature', { reason }, cause);

/**
 * Verifies a compact JWS of exactly one form, ES256 by the key in its own header, and answers its payload.
 *
 * The header has `alg`, `typ`, `jwk` and nothing else, the key `kty`, `crv`, `x`, `y` and nothing else: no algorithm to
 * choose, no URL to follow, no private part to leak. Every failure is `bad-signature`.
 */
export function verifyJws(jws: string): Buffer {
  const segments = jws.split('.');
  const [header64 = '', payload64 = '', signature64 = ''] = segments;
  if (segments.length !== 3) throw fail('segments');
  const header = parseJson(decodeBase64url(header64)?.toString() ?? '');
  if (!hasExactMembers(header, ['alg', 'typ', 'jwk'])) throw fail('header');
  if (header.alg !== 'ES256' || header.typ !== 'countersign-token+jws') throw fail('header');
  if (!hasExactMembers(header.jwk, ['kty', 'crv', 'x', 'y'])) throw fail('jwk');
  const { kty, crv, x, y } = header.jwk;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') throw fail('jwk');
  if (!coordinate.test(x) || !coordinate.test(y)) throw fail('jwk');
  const payload = decodeBase64url(payload64);
  const signature = decodeBase64url(signature64);
  if (!payload || signature?.length !== 64) throw fail('segments');
  let good = false;
  try {
    // The key as it is: workerd takes no KeyObject beside `dsaEncoding`, and node imports it either way.
    const key = { key: { kty, crv, x, y }, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const;
    const signed = Buffer.from(jws.slice(0, header64.length + 1 + payload64.length), 'latin1');
    good = verify('sha256', signed, key, signature);
  } catch (cause) {
    throw fail('jwk', cause); // a point that is not on the curve
  }
  if (!good) throw fail('signature');
  return payload;
}
