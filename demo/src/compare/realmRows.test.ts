import type { Evidence } from '@countersign/contract';
import { expect, test } from 'vitest';
import { realmRows } from './realmRows.ts';

const locale = (language: string) => ({
  signals: { locale: { value: { languages: [language], language, intl: null } } },
});
const evidence: Evidence = {
  window: locale('de-DE'),
  worker: locale('de-DE'),
  shared: locale('en-US'),
  service: { error: 'timeout' },
};
const find = (signal: string, field: string | null) =>
  realmRows(evidence).find((row) => row.signal === signal && row.field === field)?.cells;

test('marks each realm against the first that answered', () => {
  expect(find('locale', 'language')).toEqual({
    window: { state: 'first', text: 'de-DE' },
    worker: { state: 'same', text: 'de-DE' },
    shared: { state: 'differs', text: 'en-US' },
    service: { state: 'error', reason: 'timeout' },
  });
});

test('a property that a realm lacks is absent, not different', () => {
  expect(find('locale', 'intl')?.worker).toEqual({ state: 'absent' });
});

test('a signal nobody gave has one row without a field', () => {
  expect(find('webgl', null)).toEqual({
    window: { state: 'error', reason: 'missing' },
    worker: { state: 'error', reason: 'missing' },
    shared: { state: 'error', reason: 'missing' },
    service: { state: 'error', reason: 'timeout' },
  });
});

test('a clock that moved on is no difference', () => {
  const at = (clock: number) => ({
    signals: { timeZone: { value: { zone: 'UTC', clock, year: 2026, now: 0, january: 0, july: 0, text: '' } } },
  });
  const clock = realmRows({ window: at(1), worker: at(2) }).find((row) => row.field === 'clock')?.cells;
  expect([clock?.window.state, clock?.worker.state]).toEqual(['first', 'first']);
});
