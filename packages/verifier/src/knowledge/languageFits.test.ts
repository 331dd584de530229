import { expect, it } from 'vitest';
import { languageFits } from './languageFits.ts';

it.each<[string[], string[], boolean | null]>([
  [['de-DE', 'de'], ['DE'], true],
  [['de'], ['DE'], true],
  [['de-DE'], ['AT'], true],
  [['fr-FR'], ['CH'], true],
  [['ta-IN'], ['IN'], true],
  [['es-419'], ['MX'], true],
  [['pt-BR'], ['US', 'BR'], true],
  [['zh-TW', 'en-US'], ['US'], true],
  [['tr-TR', 'de'], ['DE'], true],
  [['tr-TR', 'tr'], ['DE'], false],
  [['ja'], ['US'], false],
  [['en-US', 'de'], ['JP'], null],
  [['en-GB'], ['DE'], null],
  [['*'], ['DE'], null],
  [[], ['DE'], null],
  [['ja'], [], false],
])('%j in %j: %s', (languages, countries, expected) => {
  expect(languageFits(languages, countries)).toBe(expected);
});
