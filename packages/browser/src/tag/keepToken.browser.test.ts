import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attestation } from '../Attestation.ts';
import { AttestError } from '../AttestError.ts';
import { attestVisit } from '../attestVisit.ts';
import { keepToken, type TokenKeeper } from './keepToken.ts';

vi.mock('../attestVisit.ts', () => ({ attestVisit: vi.fn() }));

const visits = vi.mocked(attestVisit);
const living = (token: string, ms: number): Attestation => ({
  token,
  expiresAt: Date.now() + ms,
  coverage: { unknown: [] },
});
let outcomes: string[] = [];
let keeper: TokenKeeper | undefined;
const keep = (alive = () => true): TokenKeeper => {
  keeper = keepToken(
    {},
    (outcome) => outcomes.push('token' in outcome ? outcome.token : `error:${outcome.error.code}`),
    alive,
  );
  return keeper;
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  outcomes = [];
  visits.mockReset();
});
afterEach(() => keeper?.stop());

test('a failed renewal leaves the token that lives, and says so when it has expired', async () => {
  visits.mockResolvedValueOnce(living('first', 1000)).mockRejectedValue(new AttestError('network', 'down'));
  const { usable } = keep();
  await expect.poll(() => visits.mock.calls.length, { timeout: 2000 }).toBe(2);
  await wait(50);
  expect(usable()).toBe(true);
  expect(outcomes).toEqual(['first']);
  await expect.poll(() => outcomes, { timeout: 2000 }).toEqual(['first', 'error:network']);
});

test('a failed renewal after the use says so at once', async () => {
  visits.mockResolvedValueOnce(living('first', 60_000)).mockRejectedValue(new AttestError('network', 'down'));
  const { spend, renew } = keep();
  await expect.poll(() => outcomes).toEqual(['first']);
  spend();
  await renew();
  expect(outcomes).toEqual(['first', 'error:network']);
});

test('once stopped it makes no visit and says nothing, not even of the one under way', async () => {
  visits.mockImplementation(async () => {
    await wait(100);
    return living('late', 200);
  });
  const { stop, stopped } = keep();
  stop();
  await stopped;
  await wait(500);
  dispatchEvent(new Event('focus'));
  expect(visits).toHaveBeenCalledTimes(1);
  expect(outcomes).toEqual([]);
});

test('stops by itself when what it serves is gone', async () => {
  visits.mockResolvedValue(living('first', 60_000));
  const { stopped } = keep(() => false);
  dispatchEvent(new Event('focus'));
  await stopped;
});

test('waits until a prerendered page is shown', async () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
  visits.mockResolvedValue(living('first', 60_000));
  keep();
  await wait(50);
  expect(visits).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect.poll(() => outcomes).toEqual(['first']);
});
