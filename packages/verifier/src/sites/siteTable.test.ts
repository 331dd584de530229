import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy.ts';
import type { SiteOptions } from './SiteOptions.ts';
import { siteTable } from './siteTable.ts';
import { testSites } from './testSites.ts';

const table = (sites: SiteOptions[], options = {}) =>
  siteTable({ sites, policy: {}, challengeSeconds: 300, allowTestSites: false, ...options });
const secret = 'a-secret-of-some-length';

describe('the sites of a verifier', () => {
  it('are found by id and by secret', () => {
    const sites = table([
      { id: 'a', secrets: [secret, `${secret}-2`] },
      { id: 'b', secrets: [`${secret}-3`] },
    ]);
    expect(sites.byId('a')?.id).toBe('a');
    expect(sites.bySecret(`${secret}-2`)?.id).toBe('a');
    expect(sites.bySecret(`${secret}-3`)?.id).toBe('b');
    for (const wrong of ['', secret.slice(1), undefined, null, [secret], 7])
      expect(sites.bySecret(wrong)).toBeUndefined();
  });

  it('admit their origins, or without them the mount’s own', () => {
    const sites = table([{ id: 'a', origins: ['https://shop.example/', 'https://www.shop.example'] }, { id: 'b' }]);
    const [a, b] = sites.all;
    if (!a || !b) throw new Error('two sites were made');
    expect(sites.admits(a, 'https://shop.example', 'https://verifier.example')).toBe(true);
    expect(sites.admits(a, 'https://verifier.example', 'https://verifier.example')).toBe(false);
    expect(sites.admits(b, 'https://verifier.example', 'https://verifier.example')).toBe(true);
    expect(sites.admits(b, 'https://shop.example', 'https://verifier.example')).toBe(false);
    expect(sites.admits(b, 'null', null)).toBe(false);
  });

  it('lay their policy over the verifier’s, label by label', () => {
    const ofSite = { outcomes: { vpn: { high: 'block' } }, bots: { seo: 'review' }, mute: ['webdriver'] } as const;
    const sites = table([{ id: 'a', policy: ofSite }], {
      policy: { minimumCoverage: 0.5, bots: { 'ai-crawler': 'block', seo: 'block' } },
    });
    expect(sites.byId('a')?.policy).toEqual({
      outcomes: { ...defaultPolicy.outcomes, vpn: { high: 'block' } },
      bots: { 'ai-crawler': 'block', seo: 'review' },
      minimumCoverage: 0.5,
      mute: ['webdriver'],
    });
  });

  it('of tests are there when allowed, for loopback pages', () => {
    expect(table([]).byId('test-pass')).toBeUndefined();
    expect(table([]).bySecret('test-secret-pass')).toBeUndefined();
    const sites = table([], { allowTestSites: true });
    expect(sites.all.map(({ id }) => id)).toEqual(Object.keys(testSites));
    const site = sites.bySecret('test-secret-pass');
    if (!site) throw new Error('the test site is there');
    expect(sites.admits(site, 'http://localhost:5173', null)).toBe(true);
    expect(sites.admits(site, 'https://shop.example', null)).toBe(false);
  });

  it.each<[string, SiteOptions, string]>([
    ['an id with spaces', { id: 'a b' }, 'bad-site'],
    ['the id of a test site', { id: 'test-pass' }, 'bad-site'],
    ['an origin with a path', { id: 'a', origins: ['https://shop.example/path'] }, 'bad-site'],
    ['an origin without a scheme', { id: 'a', origins: ['shop.example'] }, 'bad-site'],
    ['a life too long', { id: 'a', challengeSeconds: 901 }, 'bad-site'],
    ['a life too short', { id: 'a', challengeSeconds: 59 }, 'bad-site'],
    ['a secret too short', { id: 'a', secrets: ['short'] }, 'bad-secret'],
  ])('are refused for %s', (_, site, code) => {
    expect(() => table([site])).toThrow(expect.objectContaining({ code }));
  });

  it('are refused where two have one secret; one may say its own twice', () => {
    const twice = [
      { id: 'a', secrets: [secret] },
      { id: 'b', secrets: [`${secret}-2`, secret] },
    ];
    expect(() => table(twice)).toThrow(expect.objectContaining({ code: 'bad-secret', values: { sites: ['a', 'b'] } }));
    expect(() => table([{ id: 'a', secrets: ['test-secret-pass'] }], { allowTestSites: true })).toThrow(
      expect.objectContaining({ code: 'bad-secret' }),
    );
    expect(table([{ id: 'a', secrets: [secret, secret] }]).bySecret(secret)?.id).toBe('a');
  });

  it('are refused for a muted check that there is not, which is named', () => {
    const unknown = expect.objectContaining({ code: 'bad-option', values: { site: 'a', check: 'web-driver' } });
    expect(() => table([{ id: 'a', policy: { mute: ['webdriver', 'web-driver'] } }])).toThrow(unknown);
    expect(() => table([{ id: 'a' }], { policy: { mute: ['web-driver'] } })).toThrow(unknown);
    expect(() => table([{ id: 'a', policy: { mute: ['toString'] } }])).toThrow();
  });

  it('are refused where two have one id', () => {
    expect(() => table([{ id: 'a' }, { id: 'a' }])).toThrow(expect.objectContaining({ code: 'bad-site' }));
  });
});
