import { expect, it } from 'vitest';
import { loadedLists } from './loadedLists.ts';

const now = Date.UTC(2026, 10, 22, 12);
const source = (name: string, asOf: string, freshDays?: number) => ({
  name,
  facts: ['flags'],
  asOf,
  licence: '',
  ...(freshDays === undefined ? {} : { freshDays }),
});

it('tells which lists are loaded, and how far they count at their age', () => {
  const sources = [
    source('googlebot', '2026-11-15', 30),
    source('gptbot', '2026-11-14', 30),
    source('bingbot', '2026-10-20', 30),
    source('ccbot', '2020-01-01'),
    source('applebot', '2026-11-20', 1),
    source('tor-exit-list', '2026-11-22', 1),
  ];
  expect(loadedLists(['googlebot', 'gptbot', 'bingbot', 'ccbot', 'applebot'], sources, now)).toEqual({
    googlebot: 'high',
    gptbot: 'medium',
    bingbot: 'low',
    ccbot: 'medium',
    applebot: 'low',
  });
});
