import type { SealKey } from '@countersign/contract';
import { type CryptoKey, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { jwe } from './jwe.ts';

async function sealKey(crv: 'X25519' | 'P-256'): Promise<{ offered: SealKey; secret: CryptoKey }> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv, extractable: true });
  return { offered: { kid: crv, jwk: (await exportJWK(publicKey)) as SealKey['jwk'] }, secret: privateKey };
}
const read = async (sealed: string, secret: CryptoKey) => {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, secret);
  return { text: new TextDecoder().decode(plaintext), ...protectedHeader };
};

test.each(['X25519', 'P-256'] as const)('is opened by jose with %s', async (crv) => {
  const { offered, secret } = await sealKey(crv);
  const opened = await read(await jwe('a.b.c', [offered]), secret);
  expect(opened).toMatchObject({ text: 'a.b.c', alg: 'ECDH-ES', enc: 'A256GCM', kid: crv, epk: { crv } });
});

test('goes to the next key where the first does not work in this browser', async () => {
  const { offered, secret } = await sealKey('P-256');
  const unknown: SealKey = { kid: 'other', jwk: { kty: 'OKP', crv: 'X25519', x: 'AAAA' } };
  expect(await read(await jwe('a.b.c', [unknown, offered]), secret)).toMatchObject({ text: 'a.b.c', kid: 'P-256' });
});

test('refuses where no key works', async () => {
  await expect(jwe('a.b.c', [])).rejects.toThrow('no key to seal to');
});
