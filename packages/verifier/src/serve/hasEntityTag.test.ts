import { expect, it } from 'vitest';
import { hasEntityTag } from './hasEntityTag.ts';

it.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", W/"abc" ,"y"', true],
  ['"a,b","abc"', true],
  [' * ', true],
  [undefined, false],
  ['', false],
  ['abc', false],
  ['"ab"', false],
  ['"x,"', false],
  ['"abc', false],
])('If-None-Match: %s matches "abc": %s', (header, expected) => {
  expect(hasEntityTag(header, '"abc"')).toBe(expected);
});
