import { expect, test } from 'vitest';
import { formatJson } from './formatJson.ts';

test.each([
  ['', '(empty)'],
  [null, 'nothing'],
  [true, 'yes'],
  [[], 'none'],
  [['de', 'en'], 'de, en'],
  [{ service: { zone: 'UTC', january: 0 }, shared: null }, 'service: zone: UTC, january: 0\nshared: nothing'],
])('%j', (value, text) => {
  expect(formatJson(value)).toBe(text);
});
