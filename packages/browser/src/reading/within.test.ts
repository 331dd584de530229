import { expect, test } from 'vitest';
import { within } from './within.ts';

test('hands on the outcome that is in time', async () => {
  expect(await within(1000, Promise.resolve(7))).toBe(7);
  await expect(within(1000, Promise.reject(new Error('own')))).rejects.toThrow('own');
});

test('rejects with timeout where nothing comes', async () => {
  await expect(within(5, new Promise(() => {}))).rejects.toMatchObject({ reason: 'timeout' });
});
