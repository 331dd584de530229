import { expect, test } from 'vitest';
import { perCheck, upperBound } from './perCheck.ts';
import { finding, verdict } from './testRows.ts';

test('the upper bound is 3/n without a conflict, Wilson’s with some, none without visits', () => {
  expect(upperBound(0, 60)).toBeCloseTo(0.05);
  expect(upperBound(0, 2)).toBe(1);
  // One-sided Wilson, z = 1.645: (1/50 + z²/100 + z √(0.02·0.98/50 + z²/10000)) / (1 + z²/50).
  expect(upperBound(1, 50)).toBeCloseTo(0.0848, 4);
  expect(upperBound(0, 0)).toBeNull();
});

test('unknown judges nothing, and an explained conflict is counted apart', () => {
  const verdicts = [
    verdict('pass', [finding('a', { result: 'agree' }), finding('b', { result: 'unknown' })]),
    verdict('pass', [finding('a'), finding('b', { explainedBy: 'rfp' })]),
  ];
  const [a, b, c] = perCheck(['a', 'b', 'c'], verdicts);
  expect(a).toMatchObject({ judged: 2, conflicts: 1, explained: 0 });
  expect(b).toMatchObject({ judged: 1, conflicts: 0, explained: 1, bound: 1 });
  expect(c).toMatchObject({ judged: 0, bound: null });
});
