import {
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

const bytes = (text = '') => Buffer.from(text, 'base64url');
const header = (text = '') => JSON.parse(bytes(text).toString());
/** Concat KDF's input for A256GCM around the secret (RFC 7518 section 4.6.2). */
const before = Buffer.from('00000001', 'hex');
const after = Buffer.concat([
  Buffer.from('00000007', 'hex'),
  Buffer.from('A256GCM'),
  Buffer.from('000000000000000000000100', 'hex'),
]);

/** One JWE's segments decoded, so that the clock sees no parsing. */
export interface PreparedToken {
  epk: JsonWebKey;
  aad: Buffer;
  iv: Buffer;
  sealed: Buffer;
  tag: Buffer;
  jwk: JsonWebKey;
  signed: Buffer;
  signature: Buffer;
  payload: Buffer;
}

function unseal(
  { epk, aad, iv, sealed, tag }: Omit<PreparedToken, 'jwk' | 'signed' | 'signature' | 'payload'>,
  privateKey: KeyObject,
) {
  const secret = diffieHellman({ privateKey, publicKey: createPublicKey({ key: epk, format: 'jwk' }) });
  const key = createHash('sha256').update(before).update(secret).update(after).digest();
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(aad);
  decipher.setAuthTag(tag);
  const plain = decipher.update(sealed);
  decipher.final();
  return plain;
}

/** Takes a JWE apart, down to what each bare operation is given. */
export function prepareToken(jwe: string, privateKey: KeyObject): PreparedToken {
  const [header64 = '', , iv, sealed, tag] = jwe.split('.');
  const outer = {
    epk: header(header64).epk,
    aad: Buffer.from(header64),
    iv: bytes(iv),
    sealed: bytes(sealed),
    tag: bytes(tag),
  };
  const [jws64 = '', payload = '', signature] = unseal(outer, privateKey).toString('latin1').split('.');
  return {
    ...outer,
    jwk: header(jws64).jwk,
    signed: Buffer.from(`${jws64}.${payload}`),
    signature: bytes(signature),
    payload: bytes(payload),
  };
}

/** The bare operations of opening a token: X25519 import and agreement, AES-GCM, ES256 import and verify, inflate. */
export function openBare(token: PreparedToken, privateKey: KeyObject): number {
  unseal(token, privateKey);
  const key = createPublicKey({ key: token.jwk, format: 'jwk' });
  if (!verify('sha256', token.signed, { key, dsaEncoding: 'ieee-p1363' }, token.signature))
    throw new Error('no signature');
  return inflateRawSync(token.payload).length;
}

/** The bare operation of a pass: one ES256 signature over as many bytes. */
export const signBare = (data: Buffer, key: KeyObject) => sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
