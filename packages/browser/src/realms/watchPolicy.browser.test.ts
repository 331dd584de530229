import { afterEach, expect, test } from 'vitest';
import { type PolicyWatch, watchPolicy } from './watchPolicy.ts';

const mount = `${origin}/countersign`;
let watch: PolicyWatch | undefined;
afterEach(() => watch?.end());

const report = (effectiveDirective: string, blockedURI: string, disposition: 'enforce' | 'report' = 'enforce') =>
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective,
      violatedDirective: effectiveDirective,
      blockedURI,
      disposition,
      documentURI: location.href,
      originalPolicy: '',
      statusCode: 200,
    }),
  );

test('names the directives that refused what is the agent’s, each once, and says whether a worker was', () => {
  let frames = 0;
  watch = watchPolicy(mount, () => {
    frames += 1;
  });
  report('img-src', 'https://elsewhere.test/a.png');
  report('worker-src', `${mount}/realm/worker.js`, 'report');
  expect(watch.blockedBy).toEqual([]);
  report('frame-src', origin);
  expect(frames).toBe(1);
  expect(watch.refusedWorker()).toBe(false);
  report('worker-src', `${mount}/realm/worker.js`);
  report('worker-src', `${mount}/realm/shared.js`);
  expect(watch.blockedBy).toEqual(['frame-src', 'worker-src']);
  expect(watch.refusedWorker()).toBe(true);
});

test('hears no more once ended', () => {
  watch = watchPolicy(mount);
  watch.end();
  report('worker-src', 'blob');
  expect(watch.refusedWorker()).toBe(false);
});
