import { countryName } from './countryName.ts';

/** Codes whose English names stand with an article. */
const withArticle = new Set([
  'AE',
  'BS',
  'CD',
  'CF',
  'CG',
  'DO',
  'FK',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VG',
  'VI',
]);

/** A country as it stands in a sentence: `the United States (US)`. */
export const countryInWords = (code: string): string => `${withArticle.has(code) ? 'the ' : ''}${countryName(code)}`;
