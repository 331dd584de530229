import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { PreparedToken } from './prepareToken.ts';
import { unsealBare } from './unsealBare.ts';

/** The bare operations of opening a token: agreement, decryption, ES256 import and verify, inflate. */
export function openBare(token: PreparedToken, privateKey: KeyObject): number {
  unsealBare(token, privateKey);
  const key = createPublicKey({ key: token.jwk, format: 'jwk' });
  if (!verify('sha256', token.signed, { key, dsaEncoding: 'ieee-p1363' }, token.signature))
    throw new Error('no signature');
  return inflateRawSync(token.payload).length;
}
