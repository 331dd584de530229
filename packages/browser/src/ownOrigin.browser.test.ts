import { afterEach, expect, test } from 'vitest';
import { ownOrigin } from './ownOrigin.ts';

const native = Object.getOwnPropertyDescriptor(globalThis, 'origin') as PropertyDescriptor;
const hide = (value: string) => Object.defineProperty(globalThis, 'origin', { value, configurable: true });
afterEach(() => Object.defineProperty(globalThis, 'origin', native));

test('is the document’s, and stays it where a global of the page’s own has its name', () => {
  const { origin } = location;
  expect(ownOrigin()).toBe(origin);
  hide('https://elsewhere.example');
  expect(ownOrigin()).toBe(origin);
});

test('is opaque in a sandbox, whose location says otherwise', () => {
  hide('null');
  expect(ownOrigin()).toBe('null');
});
