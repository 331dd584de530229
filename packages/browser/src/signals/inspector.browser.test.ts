import { afterEach, expect, test } from 'vitest';
import type { Scope } from '../reading/Scope.ts';
import { inspector } from './inspector.ts';

const read = async (scope: Scope = globalThis) => inspector.read(scope, { blockedBy: [] });
const descriptor = () => Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
const asFound = descriptor();
afterEach(() => {
  if (asFound) Object.defineProperty(Error, 'prepareStackTrace', asFound);
  else Reflect.deleteProperty(Error, 'prepareStackTrace');
});

test('hears the driver of this test', async () => {
  expect(await read()).toEqual({ listens: true });
});

test('hears nobody where nobody listens', async () => {
  const scope = Object.create(globalThis, { console: { value: { groupEnd() {} } } }) as Scope;
  expect(await read(scope)).toEqual({ listens: false });
});

test.each([
  ['none', undefined],
  ['an error tracker’s', { value: () => 'x', configurable: true, writable: true, enumerable: true }],
])('leaves prepareStackTrace as it was: %s', async (_, found) => {
  if (found) Object.defineProperty(Error, 'prepareStackTrace', found);
  else Reflect.deleteProperty(Error, 'prepareStackTrace');
  const before = descriptor();
  await read();
  expect(descriptor()).toEqual(before);
});
