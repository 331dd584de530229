import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeVarints } from './decodeVarints.ts';
import { encodeVarints } from './encodeVarints.ts';

test('what is packed unpacks the same', () => {
  fc.assert(
    fc.property(fc.uint32Array(), fc.boolean(), (numbers, ascending) => {
      const values = ascending ? numbers.sort() : numbers;
      expect(decodeVarints(encodeVarints(values, ascending), values.length, ascending)).toEqual(values);
    }),
  );
});

test.each([0, 2])('another count (%i for 1) is corrupt data', (count) => {
  const bytes = encodeVarints(Uint32Array.of(300), false);
  expect(() => decodeVarints(bytes, count, false)).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
});
