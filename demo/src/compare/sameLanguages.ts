const lower = (tag: string): string => tag.toLowerCase();

/**
 * Whether a header's languages are those of navigator.languages.
 *
 * Browsers add base languages to the header (`de` behind `de-DE`) and some send the first language alone, so the
 * first tags must be equal and every other tag of the header must be one of the list or the base of one.
 */
export function sameLanguages(claimed: readonly string[], header: readonly string[]): boolean {
  const known = new Set(claimed.map(lower).flatMap((tag) => [tag, tag.split('-')[0] ?? tag]));
  const [first] = header;
  if (first === undefined || claimed[0] === undefined) return false;
  return lower(first) === lower(claimed[0]) && header.every((tag) => known.has(lower(tag)));
}
