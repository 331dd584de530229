import { systemFontMarks } from '@countersign/contract';

/** How many of the fonts found are the system's own marks, and which are other systems'. */
export interface FontReading {
  own: number;
  foreign: readonly string[];
}

const marks: Readonly<Record<string, readonly string[]>> = systemFontMarks;

/** Holds the fonts found against those that come with a system; null for a system without marks (see systemFontMarks). */
export function fontsOfSystem(os: string, found: readonly string[]): FontReading | null {
  const own = Object.hasOwn(marks, os) ? marks[os] : undefined;
  if (own === undefined) return null;
  const known = Object.values(marks).flat();
  return {
    own: found.filter((font) => own.includes(font)).length,
    foreign: found.filter((font) => known.includes(font) && !own.includes(font)),
  };
}
