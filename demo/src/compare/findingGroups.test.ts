import type { Finding, Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import type { CheckDescription } from '../visit/view.ts';
import { findingGroups } from './findingGroups.ts';

const finding = (id: string, result: Finding['result'], explainedBy?: string): Finding => ({
  id,
  result,
  weight: 'weak',
  text: '',
  benign: [],
  ...(explainedBy === undefined ? {} : { explainedBy }),
});
const check = (part: Partial<CheckDescription>): CheckDescription => ({
  title: '',
  label: 'spoofed-browser',
  weight: 'weak',
  source: 'window values',
  ...part,
});
const checks = {
  realm: check({ source: 'realm values' }),
  order: check({ source: 'header order' }),
  tls: check({ source: 'TLS' }),
  canvas: check({ source: 'rendering' }),
  brave: check({ source: 'header values', label: 'privacy-mode' }),
  tor: check({ label: 'privacy-mode' }),
};
const groups = (findings: Finding[], labels: Verdict['labels'] = []) =>
  findingGroups({ findings, labels } as unknown as Verdict, checks);
const ids = (list: readonly Finding[] | undefined) => list?.map(({ id }) => id);

test('sorts by what was compared, in a fixed order, and leaves empty groups out', () => {
  const sorted = groups([finding('canvas', 'agree'), finding('tls', 'unknown'), finding('order', 'agree')]);
  expect(sorted.map(({ id }) => id)).toEqual(['headers', 'connection', 'rendering']);
  expect(ids(sorted[0]?.agree)).toEqual(['order']);
  expect(ids(sorted[1]?.unknown)).toEqual(['tls']);
});

test('an explained conflict stands apart from the others', () => {
  const [realms, rendering] = groups([finding('realm', 'conflict'), finding('canvas', 'conflict', 'Brave')]);
  expect(ids(realms?.conflicts)).toEqual(['realm']);
  expect([ids(rendering?.conflicts), ids(rendering?.explained)]).toEqual([[], ['canvas']]);
});

test('a check of a context label is context, wherever its fact comes from; only what a label names was recognised', () => {
  const [context] = groups(
    [finding('brave', 'agree'), finding('tor', 'agree')],
    [{ label: 'privacy-mode', confidence: 'high', findings: ['brave'] }],
  );
  expect(context?.id).toBe('context');
  expect([ids(context?.named), ids(context?.agree)]).toEqual([['brave'], ['tor']]);
});

test('a check that the server does not describe is shown all the same', () => {
  expect(ids(groups([finding('of-tomorrow', 'agree')])[0]?.agree)).toEqual(['of-tomorrow']);
});
