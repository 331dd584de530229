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

test('passes the second file of this origin', () => {
  for (const name of ['rendering.js', 'rendering.0123456789abcdef.js'])
    expect(`${scriptUrl(`${location.origin}/countersign/${name}`)}`).toMatch(name);
});

test('passes nothing but realms and the second file of this origin', () => {
  for (const url of [
    'https://elsewhere.test/realm/worker.js',
    'https://elsewhere.test/rendering.js',
    `${location.origin}/other.js`,
    'data:text/javascript,1',
  ])
    expect(() => scriptUrl(url)).toThrow(TypeError);
});
