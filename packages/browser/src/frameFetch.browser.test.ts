import { afterEach, expect, test } from 'vitest';
import { frameFetch } from './frameFetch.ts';

const original = window.fetch;
afterEach(() => {
  window.fetch = original;
});

test('neither uses the page’s wrapped fetch nor leaves its frame', async () => {
  let wrapped = 0;
  window.fetch = (...request) => {
    wrapped += 1;
    return original(...request);
  };
  const frames = document.querySelectorAll('iframe').length;
  const { status, body } = await frameFetch(location.href);
  expect(status).toBe(200);
  expect(body).toContain('<html');
  expect(wrapped).toBe(0);
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});

test('rejects where nobody answers, and leaves no frame then either', async () => {
  const frames = document.querySelectorAll('iframe').length;
  await expect(frameFetch('http://127.0.0.1:1/')).rejects.toThrow();
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});

test('leaves no frame where the request is given up', async () => {
  const frames = document.querySelectorAll('iframe').length;
  const abort = new AbortController();
  const request = frameFetch(location.href, { signal: abort.signal });
  abort.abort();
  await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});
