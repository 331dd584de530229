const begin = '<!-- Measured by `npm run evaluate`. -->\n';
const end = '<!-- End of what was measured. -->\n';

/** The part of a page that an evaluation wrote, its marks included; empty where there is none. */
export function measuredPart(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  return from < 0 || to < from ? '' : page.slice(from, to + end.length);
}

/** A page with another measured part; at its end where it had none. */
export function withMeasuredPart(page: string, text: string): string {
  const held = measuredPart(page);
  const part = `${begin}\n${text.trim()}\n\n${end}`;
  return held === '' ? `${page === '' ? '' : `${page.trimEnd()}\n\n`}${part}` : page.replace(held, () => part);
}
