import { evidenceTable, type SignalDeclaration } from '@countersign/contract';
import { expect, test } from 'vitest';
import { signals } from './index.ts';

const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
const rows: Record<string, SignalDeclaration> = evidenceTable;
const ids = Object.keys(rows)
  .filter((id) => rows[id]?.file === undefined)
  .sort();

test('every row of the evidence table that is not the second file’s has a line in the registry and a file of its name, and nothing else has', () => {
  expect(Object.keys(signals).sort()).toEqual(ids);
  expect(files.filter((name) => !name.endsWith('.test') && name !== 'index').sort()).toEqual(ids);
});

test.each(Object.entries(signals))('%s is read where the table says', (id, signal) => {
  const row = rows[id] as SignalDeclaration;
  expect(signal.realms).toEqual(row.realms.filter((realm) => realm !== 'window' || !row.late));
  expect(signal.moment === 'late').toBe(row.late === true);
});
