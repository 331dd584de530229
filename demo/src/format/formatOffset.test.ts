import { expect, test } from 'vitest';
import { formatOffset } from './formatOffset.ts';

test.each([
  [0, 'UTC+0'],
  [-120, 'UTC+2'],
  [300, 'UTC−5'],
  [-330, 'UTC+5:30'],
  [210, 'UTC−3:30'],
])('%i minutes', (minutes, text) => {
  expect(formatOffset(minutes)).toBe(text);
});
