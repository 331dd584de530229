import { expect, test } from 'vitest';
import { describeChecks } from './describeChecks.ts';
import { checks } from './index.ts';

test('describes every check, and gives no rule away', () => {
  const described = describeChecks();
  expect(Object.keys(described)).toEqual(Object.keys(checks));
  expect(described.webdriver).toEqual({
    title: 'navigator.webdriver',
    label: 'automation',
    weight: 'decisive',
    source: 'window values',
  });
});
