import { describe, expect, it } from 'vitest';
import { addressPrefix } from './addressPrefix.ts';
import { brokenPair } from './brokenPair.ts';
import { comparableJa4 } from './comparableJa4.ts';
import { firstLanguage } from './firstLanguage.ts';
import { foreignHeader } from './foreignHeader.ts';
import { lowerName } from './lowerName.ts';
import { parseBrands } from './parseBrands.ts';

describe('addressPrefix', () => {
  it.each([
    ['198.51.100.7', '198.51.100'],
    ['2001:db8:1::1', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['2001:0db8:0001:2:3:4:5:6', '2001:db8:1'],
    ['::1', '0:0:0'],
    ['nonsense', null],
    ['', null],
  ])('%s', (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});

describe('comparableJa4', () => {
  it('is the same for a fresh and a resumed connection, by name and by address', () => {
    const fresh = comparableJa4('t13d1517h2_8daaf6152771_cb7bf5808d99');
    expect(comparableJa4('t13i1518h2_8daaf6152771_e2d80978ab2e')).toEqual(fresh);
    expect(comparableJa4('t13d1516h1_8daaf6152771_0d365e64def3')?.on).not.toBe(fresh?.on);
  });

  it.each(['', 'x', 't13d1517h2_8daaf6152771', 't13d1517h2_8daaf6152771_cb7bf5808d99_more'])('refuses %s', (text) => {
    expect(comparableJa4(text)).toBeNull();
  });
});

describe('firstLanguage', () => {
  it.each([
    ['en-US,en;q=0.9', 'en-us'],
    ['de;q=0.9, en', 'de'],
    ['*', null],
    ['', null],
  ])('%s', (value, language) => {
    expect(firstLanguage(value)).toBe(language);
  });
});

describe('parseBrands', () => {
  it('reads brands with every character that grease has', () => {
    expect(parseBrands('"Not(A:Brand";v="24", "Chromium";v="134", "Not;A=Brand";v="8"')).toEqual([
      { brand: 'Not(A:Brand', version: '24' },
      { brand: 'Chromium', version: '134' },
      { brand: 'Not;A=Brand', version: '8' },
    ]);
    expect(parseBrands('')).toEqual([]);
    expect(parseBrands('nonsense')).toEqual([]);
  });
});

describe('brokenPair', () => {
  const order = (names: string) => (name: string) => names.split(' ').indexOf(name);
  it('names the pair that stands the wrong way round, and ignores what is not there', () => {
    expect(brokenPair([['a', 'b', 'c']], order('x a c y'))).toBeNull();
    expect(brokenPair([['a', 'b', 'c']], order('b a c'))).toEqual(['a', 'b']);
    expect(
      brokenPair(
        [
          ['a', 'c'],
          ['b', 'c'],
        ],
        order('a c b'),
      ),
    ).toEqual(['b', 'c']);
  });
});

describe('foreignHeader', () => {
  it('knows a browser’s own names', () => {
    expect(foreignHeader(['host', 'user-agent', 'cookie'], 'chromium')).toBeUndefined();
    expect(foreignHeader(['host', 'x-trace'], 'chromium')).toBe('x-trace');
    expect(foreignHeader(['sec-gpc'], 'chromium')).toBe('sec-gpc');
    expect(foreignHeader(['sec-gpc'], 'firefox')).toBeUndefined();
  });
});

it('lowerName writes names small', () => {
  expect(['Sec-Fetch-Site', 'X-Trace', 'te'].map(lowerName)).toEqual(['sec-fetch-site', 'x-trace', 'te']);
});
