import { expect, test } from 'vitest';
import { unknownOf } from './unknownOf.ts';

test('lists realms and signals without a value, but not what the page left off', () => {
  const webdriver = { value: { value: false, own: false } };
  expect(
    unknownOf({
      window: { signals: { webdriver, clientHints: { error: 'unsupported' }, interaction: { error: 'off' } } },
      worker: { signals: {}, late: { error: 'timeout' } },
      service: { error: 'pending' },
    }),
  ).toEqual([
    { id: 'window.clientHints', why: 'unsupported' },
    { id: 'worker.late', why: 'timeout' },
    { id: 'service', why: 'pending' },
  ]);
});
