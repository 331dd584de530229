import { expect, it } from 'vitest';
import { canonicalZone } from './canonicalZone.ts';

it('gives two names of one zone one name', () => {
  expect(canonicalZone('Asia/Kolkata')).toBe(canonicalZone('Asia/Calcutta'));
  expect(canonicalZone('US/Central')).toBe(canonicalZone('America/Chicago'));
  expect(canonicalZone('Etc/UTC')).toBe(canonicalZone('UTC'));
});

it('knows no zone of Mars', () => {
  expect(canonicalZone('Mars/Base')).toBeNull();
  expect(canonicalZone('')).toBeNull();
});
