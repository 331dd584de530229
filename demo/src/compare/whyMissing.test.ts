import type { Evidence } from '@countersign/contract';
import { expect, test } from 'vitest';
import { whyMissing } from './whyMissing.ts';

const evidence: Evidence = {
  window: { signals: { interaction: { error: 'off' }, webdriver: { value: { value: false, own: false } } } },
  worker: { error: 'timeout' },
};

test.each([
  ['window.interaction', 'switched off by the site'],
  ['worker.locale', expect.stringMatching(/./)],
  ['window.webdriver', null],
  ['shared.locale', null],
  ['a claim of Firefox or Safari', null],
])('%s', (missing, why) => {
  expect(whyMissing(missing, evidence)).toEqual(why);
});
