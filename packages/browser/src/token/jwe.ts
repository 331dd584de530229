import type { SealKey } from '@countersign/contract';
import { base64url } from './base64url.ts';
import { concatKdf } from './concatKdf.ts';
import { json64 } from './json64.ts';
import { utf8 } from './utf8.ts';

async function agree({ kid, jwk }: SealKey): Promise<{ header: string; secret: ArrayBuffer }> {
  const name = jwk.crv === 'X25519' ? 'X25519' : 'ECDH';
  const algorithm = { name, namedCurve: jwk.crv };
  const pair = (await crypto.subtle.generateKey(algorithm, false, ['deriveBits'])) as CryptoKeyPair;
  const theirs = await crypto.subtle.importKey('jwk', jwk, algorithm, false, []);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    header: json64({ alg: 'ECDH-ES', enc: 'A256GCM', kid, epk: { kty, crv, x, y } }),
    secret: await crypto.subtle.deriveBits({ name, public: theirs }, pair.privateKey, 256),
  };
}

async function firstThatWorks([key, ...others]: readonly SealKey[]): ReturnType<typeof agree> {
  if (!key) throw new TypeError('the verifier offers no key to seal to');
  // A browser without X25519 refuses with NotSupportedError (Web Cryptography, normalize an algorithm).
  return agree(key).catch((error) => {
    if (!others.length) throw error;
    return firstThatWorks(others);
  });
}

/** Compact JWE (RFC 7516) of ASCII text, ECDH-ES direct with A256GCM, to the first of the keys whose curve works here. */
export async function jwe(plaintext: string, keys: readonly SealKey[]): Promise<string> {
  const { header, secret } = await firstThatWorks(keys);
  const bits = await concatKdf(secret, { algorithm: 'A256GCM', bits: 256 });
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(header) };
  const sealed = await crypto.subtle.encrypt(algorithm, key, utf8(plaintext));
  return `${header}..${base64url(iv)}.${base64url(sealed.slice(0, -16))}.${base64url(sealed.slice(-16))}`;
}
