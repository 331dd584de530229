import { systemFontMarks } from '@countersign/contract';

/** How many of the fonts found are the system's own marks, and which are other systems'. */
export interface FontReading {
  own: number;
  foreign: readonly string[];
}

const marks: Readonly<Record<string, readonly string[]>> = systemFontMarks;

const known: ReadonlySet<string> = new Set(Object.values(marks).flat());

/** Holds the fonts found against those that come with a system; null for a system without marks (see systemFontMarks). */
export function fontsOfSystem(os: string, found: readonly string[]): FontReading | null {
  const own = Object.hasOwn(marks, os) ? marks[os] : undefined;
  if (own === undefined) return null;
  return {
    own: found.filter((font) => own.includes(font)).length,
    foreign: found.filter((font) => known.has(font) && !own.includes(font)),
  };
}
