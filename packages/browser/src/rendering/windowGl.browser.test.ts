import { expect, test } from 'vitest';
import { windowGl } from './windowGl.ts';

test('is one context however often it is asked for, and another where that one was lost', () => {
  const gl = windowGl();
  for (let reading = 0; reading < 20; reading += 1) expect(windowGl()).toBe(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  const next = windowGl();
  expect(next).not.toBe(gl);
  expect(next.isContextLost()).toBe(false);
});
