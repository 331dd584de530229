import { expect, test } from 'vitest';
import { inWords } from './inWords.ts';

test.each([
  [null, 'nothing'],
  ['', 'an empty text'],
  ['Linux', '“Linux”'],
  [4, '4'],
  [[], 'none'],
  [['de-DE', 'de'], '“de-DE”, “de”'],
  [{ service: { zone: 'UTC', january: 0 } }, 'the service worker: zone “UTC”, january 0'],
  [{ shared: 'a', service: 'b' }, 'the shared worker “a”; the service worker “b”'],
])('%j', (value, words) => {
  expect(inWords(value)).toBe(words);
});
