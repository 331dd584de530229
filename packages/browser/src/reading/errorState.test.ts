import { expect, test } from 'vitest';
import { errorState } from './errorState.ts';
import { Unavailable } from './Unavailable.ts';

test.each([
  [new Unavailable('unsupported'), { error: 'unsupported' }],
  [new Unavailable('failed', 'why'), { error: 'failed', detail: 'why' }],
  [new DOMException('no', 'SecurityError'), { error: 'blocked', detail: 'SecurityError: no' }],
  [new DOMException('no', 'NotAllowedError'), { error: 'blocked', detail: 'NotAllowedError: no' }],
  [new TypeError('x'), { error: 'failed', detail: 'TypeError: x' }],
  [undefined, { error: 'failed', detail: 'undefined: undefined' }],
])('%s', (thrown, state) => {
  expect(errorState(thrown)).toEqual(state);
});

test('cuts the detail to what the schema takes', () => {
  expect(errorState(new Error('x'.repeat(500))).detail).toHaveLength(160);
});
