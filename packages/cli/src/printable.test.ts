import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it('writes what would steer a terminal as JSON does, and leaves the rest', () => {
  expect(printable('a\u001b[31m \u009b2J \u202eb\u{e0041}\n\tKöln 東京')).toBe(
    'a\\u001b[31m \\u009b2J \\u202eb\\udb40\\udc41\n\tKöln 東京',
  );
  const told = JSON.stringify({ city: 'K\u009b\u202eöln' });
  expect(JSON.parse(printable(told))).toEqual(JSON.parse(told));
});
