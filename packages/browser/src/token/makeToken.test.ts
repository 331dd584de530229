import type { SealKey } from '@countersign/contract';
import { compactDecrypt, compactVerify, exportJWK, generateKeyPair, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { newKey } from '../newKey.ts';
import { base64url } from './base64url.ts';
import type { ClaimsInput } from './ClaimsInput.ts';
import { makeToken } from './makeToken.ts';
import { utf8 } from './utf8.ts';

const claims: ClaimsInput = {
  v: 1,
  build: 'source',
  origin: 'https://site.test',
  top: null,
  site: 'default',
  clock: 1,
  key: 'page',
  route: 'own',
  evidence: { window: { error: 'failed', detail: 'x'.repeat(150) } },
};

test('signs and seals the claims, with one hash over the clear part', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  const seal: SealKey[] = [{ kid: 'k', jwk: (await exportJWK(publicKey)) as SealKey['jwk'] }];
  const parts = { challenge: { challenge: 'CHAL', seal }, receipts: ['R1', 'R2'], claims, keys: await newKey() };
  const [clear = '', sealed = ''] = (await makeToken(parts)).split('~');
  expect(clear).toBe('c1.CHAL.R1.R2');
  const { plaintext } = await compactDecrypt(sealed, privateKey);
  const { payload } = await compactVerify(plaintext, (header) => importJWK(header.jwk ?? {}, 'ES256'));
  const stream = new Blob([payload as Uint8Array<ArrayBuffer>]).stream();
  const opened = await new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).json();
  expect(opened).toEqual({ ...claims, parts: base64url(await crypto.subtle.digest('SHA-256', utf8(clear))) });
});

test('is an unsigned token where there is no key', async () => {
  const challenge = { challenge: 'CHAL', seal: [] };
  const token = await makeToken({ challenge, receipts: ['R1'], claims: { ...claims, key: 'none' }, keys: null });
  const [clear, json = ''] = token.split('~');
  expect(clear).toBe('u1.CHAL.R1');
  expect(JSON.parse(atob(json.replaceAll('-', '+').replaceAll('_', '/')))).toEqual({ ...claims, key: 'none' });
});

test('carries seven receipts at most', async () => {
  const receipts = [...'abcdefghi'];
  const token = await makeToken({ challenge: { challenge: 'C', seal: [] }, receipts, claims, keys: null });
  expect(token.split('~')[0]).toBe('u1.C.a.b.c.d.e.f.g');
});
