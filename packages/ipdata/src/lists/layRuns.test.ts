import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EntryTable } from './EntryTable.ts';
import { heldAddresses } from './heldAddresses.ts';
import { layRuns } from './layRuns.ts';
import { mergeRuns } from './mergeRuns.ts';
import type { Runs } from './Runs.ts';

/** A small space at the upper end of both families, where the last address has no successor. */
const top = 0xffffffff;
const v4 = (offset: number) => ({ family: 4, value: top - 31 + offset }) as const;
const v6 = (offset: number) =>
  ({ family: 6, words: [top, top, offset < 16 ? 7 : 8, top - 15 + (offset & 15)] }) as const;

function tableOf(given: readonly (readonly [number, number, string])[], family: 4 | 6): EntryTable {
  const table = new EntryTable();
  const address = family === 4 ? v4 : v6;
  for (const [one, other, name] of given) {
    table.add({ first: address(Math.min(one, other)), last: address(Math.max(one, other)), name });
  }
  return table;
}

function answer({ width, keys, values }: Runs, offset: number): number {
  const key = width === 1 ? [v4(offset).value] : v6(offset).words;
  let found = 0;
  for (let index = 0; index < values.length; index++) {
    const start = [...keys.subarray(index * width, index * width + width)];
    const difference = start.findIndex((word, at) => word !== key[at]);
    if (difference < 0 || (start[difference] as number) < (key[difference] as number)) found = values[index] as number;
  }
  return found;
}

const entries = fc.array(fc.tuple(fc.nat(31), fc.nat(31), fc.constantFrom('a', 'b', 'c')), { maxLength: 8 });

test.each([4, 6] as const)(
  'v%i: of the entries that hold an address the one that begins last counts, then the shortest, then the first',
  (family) => {
    fc.assert(
      fc.property(entries, (given) => {
        const table = tableOf(given, family);
        const runs = layRuns(table, family);
        for (let offset = 0; offset < 32; offset++) {
          const holding = given
            .map(([one, other, name], at) => ({ from: Math.min(one, other), to: Math.max(one, other), name, at }))
            .filter(({ from, to }) => from <= offset && offset <= to)
            .sort((one, other) => other.from - one.from || one.to - other.to || one.at - other.at);
          expect(table.facts[answer(runs, offset)]?.name).toBe(holding[0]?.name);
        }
      }),
      { numRuns: 300 },
    );
  },
);

test.each([4, 6] as const)('v%i: merged runs answer what both say', (family) => {
  fc.assert(
    fc.property(entries, entries, (ones, others) => {
      const [one, other] = [layRuns(tableOf(ones, family), family), layRuns(tableOf(others, family), family)];
      const both = mergeRuns(one, other, (first, second) => first * 10 + second);
      for (let offset = 0; offset < 32; offset++) {
        expect(answer(both, offset)).toBe(answer(one, offset) * 10 + answer(other, offset));
      }
    }),
  );
});

test('addresses are counted once, to the last', () => {
  expect(
    heldAddresses(
      layRuns(
        tableOf(
          [
            [0, 7, 'a'],
            [4, 9, 'b'],
            [31, 31, 'c'],
          ],
          4,
        ),
        4,
      ),
    ),
  ).toBe(11);
});
