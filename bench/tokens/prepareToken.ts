import type { JsonWebKey, KeyObject } from 'node:crypto';
import { type DecodedJwe, unsealBare } from './unsealBare.ts';

const bytes = (text = '') => Buffer.from(text, 'base64url');
const header = (text = '') => JSON.parse(bytes(text).toString());

/** A token's JWE, and the JWS within, down to what each bare operation is given. */
export interface PreparedToken extends DecodedJwe {
  jwk: JsonWebKey;
  signed: Buffer;
  signature: Buffer;
  payload: Buffer;
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
  const [jws64 = '', payload = '', signature] = unsealBare(outer, privateKey).toString('latin1').split('.');
  return {
    ...outer,
    jwk: header(jws64).jwk,
    signed: Buffer.from(`${jws64}.${payload}`),
    signature: bytes(signature),
    payload: bytes(payload),
  };
}
