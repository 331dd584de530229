import { expect, test } from 'vitest';
import { tokenParts } from './tokenParts.ts';

test('measures every part of a token', () => {
  expect(tokenParts('c1.abcd.ee.fff~h..i.c.t')).toEqual({ total: 23, challenge: 4, receipts: [2, 3], evidence: 8 });
});

test('a token without receipts has none', () => {
  expect(tokenParts('u1.abcd~e30').receipts).toEqual([]);
});
