/** The value where it is a finite number, else null. */
export const count = (value: unknown): number | null => (Number.isFinite(value) ? (value as number) : null);
