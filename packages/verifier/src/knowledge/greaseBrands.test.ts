import { describe, expect, it } from 'vitest';
import { greaseBrands } from './greaseBrands.ts';
import { parseBrands } from './parseBrands.ts';

/** Genuine values, by capture. */
const genuine: Record<number, string> = {
  118: '"Chromium";v="118", "HeadlessChrome";v="118", "Not=A?Brand";v="99"',
  121: '"Not A(Brand";v="99", "HeadlessChrome";v="121", "Chromium";v="121"',
  126: '"Not/A)Brand";v="8", "Chromium";v="126", "HeadlessChrome";v="126"',
  127: '"Not)A;Brand";v="99", "HeadlessChrome";v="127", "Chromium";v="127"',
  129: '"HeadlessChrome";v="129", "Not=A?Brand";v="8", "Chromium";v="129"',
  130: '"Chromium";v="130", "HeadlessChrome";v="130", "Not?A_Brand";v="99"',
  131: '"HeadlessChrome";v="131", "Chromium";v="131", "Not_A Brand";v="24"',
  138: '"Not)A;Brand";v="8", "Chromium";v="138", "HeadlessChrome";v="138"',
  143: '"HeadlessChrome";v="143", "Chromium";v="143", "Not A(Brand";v="24"',
  147: '"HeadlessChrome";v="147", "Not.A/Brand";v="8", "Chromium";v="147"',
  149: '"HeadlessChrome";v="149", "Chromium";v="149", "Not)A;Brand";v="24"',
  153: '"HeadlessChrome";v="153", "Not_A Brand";v="8", "Chromium";v="153"',
};

describe('greaseBrands', () => {
  it.each(Object.entries(genuine))('is what Chromium %s sent', (major, value) => {
    const brands = greaseBrands(Number(major), [{ brand: 'HeadlessChrome', version: major }]);
    expect(parseBrands(value)).toEqual(brands);
  });

  it('is what plain Chromium 156 sent, with two brands', () => {
    expect(greaseBrands(156)).toEqual(parseBrands('"Not:A-Brand";v="8", "Chromium";v="156"'));
  });
});
