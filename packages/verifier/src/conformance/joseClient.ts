import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { ChallengeResponse, SealKey } from '@countersign/contract';
import { CompactEncrypt, CompactSign, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** Sends one request to a mount: a Hono app's `request`, or fetch with the mount's URL in front. */
export type Send = (path: string, init?: RequestInit) => Promise<Response> | Response;

/** What a test may change of a visit; every step has a genuine default. */
export interface VisitOptions {
  origin?: string;
  site?: string;
  action?: string;
  curve?: 'X25519' | 'P-256';
  deflate?: boolean;
  receipts?: boolean;
  claims?: Record<string, unknown>;
  evidence?: Record<string, unknown>;
  /** Headers of each request. */
  headers?: Record<string, string>;
}

/** A visit as an agent makes it, with all that a test may want to put together otherwise. */
export interface Visit {
  visit: string;
  challenge: string;
  seal: SealKey[];
  receipts: string[];
  clear: string;
  claims: Record<string, unknown>;
  token: string;
}

const json = { 'content-type': 'text/plain;charset=UTF-8' };
export const newVisit = (): string => randomBytes(16).toString('base64url');
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Signs claims as a JWS with jose and a fresh key. */
export async function signClaims(
  payload: Uint8Array,
  header: Record<string, unknown> = {},
  pair?: { privateKey: CryptoKey; jwk: JWK },
): Promise<string> {
  const { privateKey, jwk } = pair ?? (await newKey());
  const protectedHeader = { alg: 'ES256', typ: 'countersign-token+jws', jwk, ...header };
  return new CompactSign(payload).setProtectedHeader(protectedHeader as never).sign(privateKey);
}

/** A device key as a browser would make it. */
async function newKey(): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  return { privateKey, jwk: { kty, crv, x, y } as JWK };
}

/** Seals a JWS with jose to one of the offered keys. */
export async function sealJws(
  jws: string,
  seal: readonly SealKey[],
  curve: 'X25519' | 'P-256' = 'X25519',
): Promise<string> {
  const key = seal.find(({ jwk }) => jwk.crv === curve);
  if (!key) throw new Error(`no ${curve} key was offered`);
  return new CompactEncrypt(new TextEncoder().encode(jws))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: key.kid })
    .encrypt(await importJWK(key.jwk as JWK, 'ECDH-ES'));
}

export async function askChallenge(send: Send, visit: string, options: VisitOptions = {}): Promise<ChallengeResponse> {
  const { origin = 'http://localhost', site, action, headers } = options;
  const body = JSON.stringify({ v: 1, visit, ...(site ? { site } : {}), ...(action ? { action } : {}) });
  const response = await send('/challenge', { method: 'POST', headers: { ...json, ...headers, origin }, body });
  if (response.status !== 200) throw new Error(`challenge answered ${response.status} ${await response.text()}`);
  return (await response.json()) as ChallengeResponse;
}

export async function askReceipts(send: Send, visit: string, options: VisitOptions = {}): Promise<string[]> {
  const { origin = 'http://localhost', headers } = options;
  const receipts: string[] = [];
  for (const kind of ['worker', 'shared', 'service']) {
    const script = await (await send(`/realm/${kind}.js?v=${visit}`, { headers: { ...headers } })).text();
    const found = /"([A-Za-z0-9_-]{40,})"/.exec(script)?.[1];
    if (found) receipts.push(found);
    const body = JSON.stringify({ v: 1, visit, kind });
    const inside = await send('/receipt', { method: 'POST', headers: { ...json, ...headers, origin }, body });
    receipts.push(((await inside.json()) as { receipt: string }).receipt);
  }
  return receipts;
}

/** A whole visit: an agent written from docs/protocol.md with jose, sharing no code with the verifier. */
export async function makeVisit(send: Send, options: VisitOptions = {}): Promise<Visit> {
  const visit = newVisit();
  const { challenge, seal } = await askChallenge(send, visit, options);
  const receipts = options.receipts === false ? [] : await askReceipts(send, visit, options);
  const clear = `c1.${[challenge, ...receipts].join('.')}`;
  const claims = {
    v: 1,
    build: 'jose',
    parts: hashOf(clear),
    origin: options.origin ?? 'http://localhost',
    top: null,
    site: options.site ?? 'default',
    ...(options.action ? { action: options.action } : {}),
    clock: Date.now(),
    key: 'page',
    route: 'own',
    evidence: options.evidence ?? {},
    ...options.claims,
  };
  const text = Buffer.from(JSON.stringify(claims));
  const payload = options.deflate === false ? text : deflateRawSync(text);
  const jws = await signClaims(payload);
  return {
    visit,
    challenge,
    seal,
    receipts,
    clear,
    claims,
    token: `${clear}~${await sealJws(jws, seal, options.curve)}`,
  };
}
