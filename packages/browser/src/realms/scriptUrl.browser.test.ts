import { expect, test } from 'vitest';
import { scriptUrl } from './scriptUrl.ts';

const own = `${location.origin}/countersign/realm/worker.js?v=${'v'.repeat(22)}`;

test('keeps one policy a document, so that a second copy of the agent finds it', async () => {
  expect(`${scriptUrl(own)}`).toBe(own);
  const policy = (globalThis as Record<symbol, unknown>)[Symbol.for('countersign.policy')];
  expect(policy).toHaveProperty('createScriptURL');
  const again = await import(/* @vite-ignore */ `${new URL('./scriptUrl.ts', import.meta.url).href}?second`);
  expect(`${again.scriptUrl(own)}`).toBe(own);
  expect((globalThis as Record<symbol, unknown>)[Symbol.for('countersign.policy')]).toBe(policy);
});

test('passes nothing but realms of this origin', () => {
  for (const url of ['https://elsewhere.test/realm/worker.js', `${location.origin}/other.js`, 'data:text/javascript,1'])
    expect(() => scriptUrl(url)).toThrow(TypeError);
});
