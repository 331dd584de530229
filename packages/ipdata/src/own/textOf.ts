/** A text of a record or an answer; none where it is empty, a dash, absurdly long or no text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 256) return undefined;
  const text = value.trim();
  return text === '' || text === '-' ? undefined : text;
}
