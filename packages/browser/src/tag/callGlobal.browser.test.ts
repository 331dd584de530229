import { afterEach, expect, test, vi } from 'vitest';
import { callGlobal } from './callGlobal.ts';

const page = globalThis as unknown as Record<string, unknown>;
afterEach(() => {
  vi.restoreAllMocks();
  delete page.pageCallback;
});

test('what the page’s function throws is the page’s own error, not the caller’s', async () => {
  const reported: unknown[] = [];
  const heed = (event: ErrorEvent) => {
    reported.push(event.error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('error', heed, true);
  const fault = new Error('the page’s own');
  page.pageCallback = () => {
    throw fault;
  };
  expect(() => callGlobal('pageCallback', 'token')).not.toThrow();
  await expect.poll(() => reported).toEqual([fault]);
  removeEventListener('error', heed, true);
});

test('says once that there is no such function, and nothing where none is named', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  callGlobal('noSuchFunction', 'token');
  callGlobal('noSuchFunction', 'token');
  callGlobal(undefined, 'token');
  expect(warned.mock.calls).toEqual([['countersign: no global function noSuchFunction to call']]);
});
