import { expect, it } from 'vitest';
import { brandAppended } from './brandAppended.ts';
import { greaseBrands } from './greaseBrands.ts';

const brands = greaseBrands(156);
const own = { brand: 'DuckDuckGo', version: '156' };

it.each([
  ['put last', [...brands, own], true],
  ['put first', [own, ...brands], false],
  ['another name', [...brands, { ...own, brand: 'Google Chrome' }], false],
  ['another version of Chromium', [...greaseBrands(155), own], false],
  ['the same list', brands, false],
])('%s', (_, list, expected) => {
  expect(brandAppended(list, brands, 'DuckDuckGo')).toBe(expected);
});
