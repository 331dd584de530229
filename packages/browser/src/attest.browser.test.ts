import { expect, test } from 'vitest';
import { AttestError } from './AttestError.ts';
import { attest } from './attest.ts';
import { prepare } from './prepare.ts';

test('says network where no verifier is, leaves nothing behind, and does so at once', async () => {
  const frames = document.querySelectorAll('iframe').length;
  const error = await attest({ endpoint: 'http://127.0.0.1:1/countersign', patience: 0 }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AttestError);
  expect(error.code).toBe('network');
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
});

test('says network where something else than a verifier answers', async () => {
  await expect(attest({ endpoint: '/nowhere', patience: 0 })).rejects.toMatchObject({ code: 'network' });
});

test('neither attest nor prepare begins while the page is prerendered', async () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
  const own = window.Worker;
  const urls: string[] = [];
  window.Worker = class extends own {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      urls.push(`${url}`);
    }
  };
  prepare({ endpoint: '/held-back' });
  const visit = attest({ endpoint: '/held-back', patience: 0 }).catch((thrown) => thrown);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(urls).toEqual([]);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect((await visit).code).toBe('network');
  // One visit: attest took up what prepare began.
  expect(new Set(urls).size).toBe(1);
  expect(urls[0]).toContain('/held-back/realm/worker.js');
  window.Worker = own;
});
