import { evidenceTable } from '@countersign/contract';
import { expect, test } from 'vitest';
import { signals } from './index.ts';

const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
const ids = Object.keys(evidenceTable).sort();

test('every row of the evidence table has a line in the registry and a file of its name, and nothing else has', () => {
  expect(Object.keys(signals).sort()).toEqual(ids);
  expect(files.filter((name) => !name.endsWith('.test') && name !== 'index').sort()).toEqual(ids);
});

test.each(Object.entries(signals))('%s is read where the table says', (id, signal) => {
  const row: { realms: readonly string[]; late?: true } = evidenceTable[id as keyof typeof evidenceTable];
  expect(signal.realms).toEqual(row.realms);
  expect(signal.moment === 'late').toBe(row.late === true);
});
