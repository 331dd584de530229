import { describe, expect, it } from 'vitest';
import { makeVisit } from './conformance/joseClient.ts';
import { testVerifier } from './conformance/testVerifier.ts';

describe('a token made by jose', () => {
  it.each([
    { curve: 'X25519', deflate: true },
    { curve: 'X25519', deflate: false },
    { curve: 'P-256', deflate: true },
    { curve: 'P-256', deflate: false },
  ] as const)('opens: $curve, deflated $deflate', async (options) => {
    const { send, verify } = testVerifier();
    const { token } = await makeVisit(send, { ...options, action: 'login', claims: { cdata: 'order 7' } });
    const { status, body } = await verify({ token, action: 'login' });
    expect(body).toMatchObject({
      ok: true,
      v: 1,
      assurance: 'signed',
      site: 'default',
      action: 'login',
      cdata: 'order 7',
    });
    expect(status).toBe(200);
    expect(body.origin).toBe('http://localhost');
  });
});
