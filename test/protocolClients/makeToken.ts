import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Visit } from './Visit.ts';

const text = new TextEncoder();

export interface TokenOptions {
  evidence: unknown;
  /** Claims that replace or join those that the visit gives. */
  claims?: Record<string, unknown>;
  /** Claims as JSON text, in place of all of them: for what no JSON.stringify would write. */
  json?: (json: string) => string;
  /** Index of the key offered by the challenge: 0 is X25519, 1 is P-256. */
  seal?: 0 | 1;
  /** Members that join the JWS' or the JWE's header. */
  jwsHeader?: Record<string, unknown>;
  /** The whole JWS, in place of one signed as documented. */
  jws?: (payload: Uint8Array, clear: string) => Promise<string>;
}

/** Builds, signs and seals a token as docs/protocol.md, "The token", says, with jose alone. */
export async function makeToken(visit: Visit, options: TokenOptions): Promise<string> {
  const clear = ['c1', visit.challenge, ...visit.receipts].join('.');
  const claims = {
    v: 1,
    build: 'protocol',
    parts: createHash('sha256').update(clear).digest('base64url'),
    origin: visit.origin,
    top: visit.origin,
    site: visit.site,
    ...(visit.action === undefined ? {} : { action: visit.action }),
    clock: Date.now(),
    key: 'page',
    route: 'own',
    evidence: options.evidence,
    ...options.claims,
  };
  const json = options.json?.(JSON.stringify(claims)) ?? JSON.stringify(claims);
  const payload = shorter(json);
  const jws = await (options.jws ?? signer(options.jwsHeader))(payload, clear);
  const offered = visit.seal[options.seal ?? 0];
  if (!offered) throw new Error('the challenge offers no such key');
  const recipient = await importJWK(offered.jwk as JWK, 'ECDH-ES');
  const jwe = await new CompactEncrypt(text.encode(jws))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: offered.kid })
    .encrypt(recipient);
  return `${clear}~${jwe}`;
}

/** JSON as it is, or deflated where that is smaller and cannot be taken for JSON. */
function shorter(json: string): Uint8Array {
  const plain = text.encode(json);
  const deflated = deflateRawSync(plain);
  return deflated.length < plain.length && deflated[0] !== 0x7b ? deflated : plain;
}

const signer = (members: Record<string, unknown> = {}) => {
  return async (payload: Uint8Array): Promise<string> => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(publicKey);
    return new CompactSign(payload)
      .setProtectedHeader({ alg: 'ES256', typ: 'countersign-token+jws', jwk: { kty, crv, x, y }, ...members } as never)
      .sign(privateKey);
  };
};
