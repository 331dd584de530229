import { expect, test } from 'vitest';
import { answeringTime } from './answeringTime.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('does not count time in which the main thread was blocked', async () => {
  let over = false;
  const stop = answeringTime(1500, () => {
    over = true;
  });
  const until = performance.now() + 1500;
  while (performance.now() < until);
  await wait(300);
  expect(over).toBe(false);
  await expect.poll(() => over, { timeout: 5000 }).toBe(true);
  stop();
});

test('calls no one once stopped', async () => {
  let over = false;
  answeringTime(200, () => {
    over = true;
  })();
  await wait(700);
  expect(over).toBe(false);
});
