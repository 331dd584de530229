/** The value as text of at most `max` characters, which is what its schema takes; null where it is no string. */
export const text = (value: unknown, max: number): string | null =>
  typeof value === 'string' ? value.slice(0, max) : null;
