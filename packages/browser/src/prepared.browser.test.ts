import { afterEach, expect, test, vi } from 'vitest';
import { deferred } from './deferred.ts';
import { prepared } from './prepared.ts';
import { resolveOptions } from './resolveOptions.ts';
import type { Visit } from './visit.ts';

const options = resolveOptions();
afterEach(() => {
  vi.useRealTimers();
  prepared.take(options);
});

/** A visit whose challenge comes when the test says so. */
function early() {
  const expiresAt = deferred<number>();
  const end = vi.fn();
  const visit: Visit = { expiresAt: expiresAt.promise, seal: () => Promise.reject(new Error('not asked')), end };
  return { visit, end, expiresAt };
}

test('a visit is taken once, also before its challenge is in, and no timer is left of it', async () => {
  vi.useFakeTimers();
  const { visit, end, expiresAt } = early();
  prepared.keep(options, visit);
  expect(prepared.has(options)).toBe(true);
  expect(prepared.take(options)).toBe(visit);
  expect(prepared.take(options)).toBeUndefined();
  expiresAt.resolve(Date.now() + 300_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
  prepared.keep(options, visit);
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(1);
  expect(prepared.take(options)).toBe(visit);
  expect(vi.getTimerCount()).toBe(0);
  expect(end).not.toHaveBeenCalled();
});

test('one that nobody takes is ended while its token could still travel', async () => {
  vi.useFakeTimers();
  const { visit, end, expiresAt } = early();
  prepared.keep(options, visit);
  expiresAt.resolve(Date.now() + 100_000);
  await vi.advanceTimersByTimeAsync(79_000);
  expect(end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(end).toHaveBeenCalledTimes(1);
  expect(prepared.has(options)).toBe(false);
});

test('one that grew old while timers stood still is ended, not taken', async () => {
  vi.useFakeTimers();
  const { visit, end, expiresAt } = early();
  prepared.keep(options, visit);
  expiresAt.resolve(Date.now() + 100_000);
  await vi.advanceTimersByTimeAsync(0);
  // The wall clock alone goes on, as over a sleep.
  vi.setSystemTime(Date.now() + 90_000);
  expect(prepared.has(options)).toBe(false);
  expect(prepared.take(options)).toBeUndefined();
  expect(end).toHaveBeenCalledTimes(1);
});

test('one whose challenge was refused is ended and out', async () => {
  const { visit, end, expiresAt } = early();
  prepared.keep(options, visit);
  expiresAt.reject(new Error('refused'));
  await expect.poll(() => end.mock.calls.length).toBe(1);
  expect(prepared.take(options)).toBeUndefined();
});
