import { expect, test } from 'vitest';
import { tlsVersionsApart } from './tlsVersionsApart.ts';
import { tlsWindows } from './tlsWindows.ts';

const chromium156 = ['cb7bf5808d99', 'e2d80978ab2e', 'c4a234726a38'].map((third) => `t13d1517h2_8daaf6152771_${third}`);
const chromium149 = ['d8a2da3f94cd', 'b6f405a00624', '0d365e64def3'].map((third) => `t13d1516h2_8daaf6152771_${third}`);

test('tells hellos that no one version sends', () => {
  for (const older of chromium149) {
    for (const newer of chromium156) {
      expect([tlsVersionsApart(older, newer), tlsVersionsApart(newer, older)]).toEqual([true, true]);
    }
  }
  expect(tlsVersionsApart('t13d1717h2_5b57614c22b0_3d5424432f57', 't13d1617h2_86a278354501_3cbfd9057e0d')).toBe(true);
});

test('says nothing of hellos that are not known', () => {
  expect(tlsVersionsApart('t13d1516h2_8daaf6152771_0123456789ab', chromium156[0] ?? '')).toBe(false);
  expect(tlsVersionsApart('__proto__', 'constructor')).toBe(false);
});

test('every version sends hellos of its own together', () => {
  const told = Object.entries(tlsWindows);
  for (const family of ['chromium', 'firefox'] as const) {
    for (let major = 91; major <= 156; major += 1) {
      const sent = told.filter(
        ([, { family: whose, oldest = 0, newest = 999 }]) => whose === family && major >= oldest && major <= newest,
      );
      for (const [a] of sent) for (const [b] of sent) expect(tlsVersionsApart(`t_${a}`, `t_${b}`)).toBe(false);
    }
  }
});
