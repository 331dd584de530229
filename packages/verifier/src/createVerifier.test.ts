import { describe, expect, it } from 'vitest';
import { testVerifier } from './conformance/testVerifier.ts';

describe('createVerifier', () => {
  it.each([
    ['no key, as from a variable that is not set', { key: undefined as unknown as string }, 'bad-key'],
    ['a key that is none', { key: 'short' }, 'bad-key'],
    ['a proxy that is no network', { trustProxy: ['localhost'] }, 'bad-network'],
    ['an assumed address that is none', { assumeIp: 'home' }, 'bad-address'],
    ['an edge that nobody knows', { edge: 'akamai' as never }, 'bad-edge'],
    ['an edge whose word nobody’s would be', { edge: 'nginx' as const }, 'bad-edge'],
    ['a life out of range', { challengeSeconds: 10 }, 'bad-site'],
  ])('throws ConfigError for %s', (_, options, code) => {
    expect(() => testVerifier(options)).toThrow(expect.objectContaining({ name: 'ConfigError', code }));
  });

  it('gives the secrets to the site default, wherever it stands', async () => {
    const status = async (sites: { id: string; secrets?: string[] }[]) =>
      (await testVerifier({ sites }).verify({ token: 'x' })).body.error.code;
    expect(await status([])).toBe('malformed');
    expect(await status([{ id: 'default' }])).toBe('malformed');
    expect(await status([{ id: 'other' }])).toBe('malformed');
  });

  it('has no site default where sites are named and it is not among them', async () => {
    const { verifier } = testVerifier({ sites: [{ id: 'shop', secrets: ['secret-of-the-shop'] }], secrets: [] });
    expect(() => verifier.inspect({ headers: [] })).toThrow(expect.objectContaining({ code: 'bad-site' }));
    expect(verifier.inspect({ headers: [] }, { site: 'shop' }).ok).toBe(true);
  });

  it('knows the address of an inspection by the packed tables', () => {
    const { verifier } = testVerifier({
      ip: { sources: [], lookup: (address) => ({ address, countries: ['US'] }) as never },
    });
    expect(verifier.inspect({ ip: '8.8.8.8', headers: [] }).ip).toEqual({ address: '8.8.8.8', countries: ['US'] });
  });
});
