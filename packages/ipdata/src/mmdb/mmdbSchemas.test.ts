import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mmdbSchemas } from './mmdbSchemas.ts';

test('each kind of file is in docs/own-data.md, with how long it is fresh', () => {
  const rows = readFileSync(new URL('../../../../docs/own-data.md', import.meta.url), 'utf8').split('\n');
  const told = rows.flatMap((row) => {
    const [, name, days] = /^\| `([a-z ]+)` \|.*\| (\d+)(?: days)? \|$/.exec(row) ?? [];
    return name === undefined ? [] : [[name, Number(days)]];
  });
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(mmdbSchemas).map(([name, { freshDays }]) => [name, freshDays])),
  );
});
