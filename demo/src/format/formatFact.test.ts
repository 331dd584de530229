import { expect, test } from 'vitest';
import { formatFact } from './formatFact.ts';

test.each([
  [1_795_329_546_104, '2026-11-22T06:39:06.104Z'],
  [156, '156'],
  [false, 'no'],
  [{ zone: 'UTC', january: 0 }, 'zone: UTC, january: 0'],
  ['x'.repeat(500), `${'x'.repeat(160)}…`],
])('%s', (value, text) => {
  expect(formatFact(value)).toBe(text);
});
