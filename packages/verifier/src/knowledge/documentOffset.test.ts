import { expect, it } from 'vitest';
import { documentOffset } from './documentOffset.ts';

const clock = Date.UTC(2026, 10, 22, 12);

it.each([
  ['11/22/2026 12:00:00', 0],
  ['11/22/2026 06:00:01', 360],
  ['11/22/2026 17:44:59', -345],
  ['11/23/2026 02:00:00', -840],
  ['11/24/2026 02:00:00', null],
  ['22.11.2026 12:00', null],
])('%s', (text, offset) => {
  expect(documentOffset({ text, clock })).toBe(offset === null ? null : offset + 0);
});
