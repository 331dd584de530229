import {
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';

/** Concat KDF's input for A256GCM around the secret (RFC 7518 section 4.6.2). */
const before = Buffer.from('00000001', 'hex');
const after = Buffer.concat([
  Buffer.from('00000007', 'hex'),
  Buffer.from('A256GCM'),
  Buffer.from('000000000000000000000100', 'hex'),
]);

/** A JWE's segments decoded, so that the clock sees no parsing. */
export interface DecodedJwe {
  epk: JsonWebKey;
  /** The header as it stands in the JWE. */
  aad: Buffer;
  iv: Buffer;
  sealed: Buffer;
  tag: Buffer;
}

/** The bare operations of unsealing: X25519 import and agreement, SHA-256, AES-256-GCM. */
export function unsealBare({ epk, aad, iv, sealed, tag }: DecodedJwe, privateKey: KeyObject): Buffer {
  const secret = diffieHellman({ privateKey, publicKey: createPublicKey({ key: epk, format: 'jwk' }) });
  const key = createHash('sha256').update(before).update(secret).update(after).digest();
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(aad);
  decipher.setAuthTag(tag);
  const plain = decipher.update(sealed);
  decipher.final();
  return plain;
}
