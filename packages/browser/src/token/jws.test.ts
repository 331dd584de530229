import { compactVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { newKey } from '../newKey.ts';
import { jws } from './jws.ts';
import { utf8 } from './utf8.ts';

test('is verified by jose with the key of its own header, which has exactly the protocol’s members', async () => {
  const signed = await jws(utf8('{"v":1}'), await newKey());
  const { payload, protectedHeader } = await compactVerify(signed, (header) => importJWK(header.jwk ?? {}, 'ES256'));
  expect(new TextDecoder().decode(payload)).toBe('{"v":1}');
  expect(protectedHeader).toEqual({
    alg: 'ES256',
    typ: 'countersign-token+jws',
    jwk: { kty: 'EC', crv: 'P-256', x: expect.stringMatching(/^[\w-]{43}$/), y: expect.stringMatching(/^[\w-]{43}$/) },
  });
});
