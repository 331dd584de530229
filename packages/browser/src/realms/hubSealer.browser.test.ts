import { afterEach, expect, test, vi } from 'vitest';
import { openHub } from './hubSealer.ts';

const options = {
  visit: 'v'.repeat(22),
  mount: `${origin}/no-hub`,
  site: 'default',
  identity: false,
  serviceWorker: false,
  late: false,
};
afterEach(() => {
  vi.useRealTimers();
});

test('a hub that is ended before it opens leaves neither frame nor timer', () => {
  vi.useFakeTimers();
  const frames = document.querySelectorAll('iframe').length;
  const { end } = openHub(options);
  expect(document.querySelectorAll('iframe')).toHaveLength(frames + 1);
  expect(vi.getTimerCount()).toBe(1);
  end();
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that is no hub is refused, soon after it has loaded', async () => {
  const frames = document.querySelectorAll('iframe').length;
  await expect(openHub(options).ready).rejects.toMatchObject({ code: 'unsupported' });
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});
