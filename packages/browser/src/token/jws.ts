import { base64url } from './base64url.ts';
import { json64 } from './json64.ts';
import { utf8 } from './utf8.ts';

/** Compact JWS (RFC 7515), ES256, over the payload's bytes; the header carries the public key. */
export async function jws(payload: Uint8Array, keys: CryptoKeyPair): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const header = { alg: 'ES256', typ: 'countersign-token+jws', jwk: { kty, crv, x, y } };
  const input = `${json64(header)}.${base64url(payload)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return `${input}.${base64url(await crypto.subtle.sign(algorithm, keys.privateKey, utf8(input)))}`;
}
