import { landNeighbours } from './landNeighbours.ts';
import { remembered } from './remembered.ts';

interface Tag {
  language: string;
  region: string | undefined;
}

/** A language tag's language and region; undefined for what is no tag. */
const readTag = remembered((tag: string): Tag | null => {
  try {
    const { language, region } = new Intl.Locale(tag);
    return { language, region };
  } catch {
    return null;
  }
});

/** The language that most people of a country are likely to have, by CLDR's likely subtags, as the runtime knows them. */
const languageOf = remembered((country: string): string => {
  try {
    return new Intl.Locale(`und-${country}`).maximize().language;
  } catch {
    return 'und';
  }
});

/**
 * Whether one of a browser's languages is at home in one of the countries, or next door: by its region, or as the
 * language that most there have. Null where the first is English, which is set everywhere, or is no language.
 */
export function languageFits(languages: readonly string[], countries: readonly string[]): boolean | null {
  const first = languages[0] === undefined ? null : readTag(languages[0]);
  if (first === null || first.language === 'en' || first.language === 'und') return null;
  for (const text of languages) {
    const tag = readTag(text);
    if (tag === null) continue;
    for (const country of countries) {
      if (tag.region === country || tag.language === languageOf(country)) return true;
      if (tag.region !== undefined && landNeighbours(country).includes(tag.region)) return true;
    }
  }
  return false;
}
