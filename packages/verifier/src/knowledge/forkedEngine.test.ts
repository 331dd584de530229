import { expect, it } from 'vitest';
import { userAgents } from '../testing/userAgents.ts';
import { forkedEngine } from './forkedEngine.ts';

it.each([
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Goanna/6.7 Firefox/128.0 PaleMoon/33.3.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 SeaMonkey/2.53.20',
])('a fork: %s', (text) => {
  expect(forkedEngine(text)).toBe(true);
});

it('no fork', () => {
  expect(Object.values(userAgents).some(forkedEngine)).toBe(false);
});
