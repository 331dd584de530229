/** Whether parsed JSON is an object and no list; schemas of members take a list for an object without any. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
