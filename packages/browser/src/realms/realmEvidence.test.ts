import type { RealmMessage } from '@countersign/contract';
import { expect, test } from 'vitest';
import { realmEvidence } from './realmEvidence.ts';

const core: RealmMessage = { countersign: 'core', receipts: [], signals: { timeZone: { value: 1 } } };
const late: RealmMessage = { countersign: 'late', receipts: [], signals: { webgl: { value: 2 } } };

test('joins core and late evidence', () => {
  expect(realmEvidence({ core, late })).toEqual({ signals: { ...core.signals, ...late.signals } });
});

test('names what is not in yet, and what will not come', () => {
  expect(realmEvidence({})).toEqual({ error: 'pending' });
  expect(realmEvidence({ core })).toEqual({ signals: core.signals, late: { error: 'pending' } });
  expect(realmEvidence({ core, late: { error: 'timeout' } })).toEqual({
    signals: core.signals,
    late: { error: 'timeout' },
  });
  expect(realmEvidence({ core: { error: 'blocked' }, late: { error: 'blocked' } })).toEqual({
    error: 'blocked',
  });
});
