/** The value where it is a boolean, else null. */
export const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
