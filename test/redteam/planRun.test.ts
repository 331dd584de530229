import { expect, test } from 'vitest';
import { planRun } from './planRun.ts';

const adversaries = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { kind: 'adversary' }] as const);
const controls = ['x', 'y'].map((id) => [id, { kind: 'control' }] as const);
const entries = Object.fromEntries([...adversaries, ...controls]);
const ids = (options: Partial<Parameters<typeof planRun>[1]>) =>
  planRun(entries, { ids: [], controlsOnly: false, repeat: 1, ...options }).map(({ visit }) => visit);

test('a control comes after every fifth adversary, the rest at the end', () => {
  expect(ids({})).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'f', 'y']);
});

test('repeated controls are visits of their own', () => {
  expect(ids({ repeat: 2 })).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'f', 'y', 'x-2', 'y-2']);
});

test('a run of a few plays those alone, one of controls no adversary', () => {
  expect(ids({ ids: ['b', 'y'] })).toEqual(['b', 'y']);
  expect(ids({ controlsOnly: true })).toEqual(['x', 'y']);
});
