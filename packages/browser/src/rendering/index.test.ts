import { evidenceTable, type SignalDeclaration } from '@countersign/contract';
import { expect, test } from 'vitest';
import { rendering } from './index.ts';

const rows = Object.entries(evidenceTable) as [string, SignalDeclaration][];

test('the second file reads all that is late in the window', () => {
  const late = rows.filter(([, row]) => row.late && row.realms.includes('window')).map(([id]) => id);
  expect(Object.keys(rendering).sort()).toEqual(late.sort());
});

test('a signal of the second file is the window’s alone, late, and core for no one', () => {
  for (const [, row] of rows.filter(([, row]) => row.file === 'rendering'))
    expect(row).toMatchObject({ late: true, realms: ['window'], core: {} });
});
