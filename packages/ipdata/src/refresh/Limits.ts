/** How long a refresh waits, in ms: for the next byte, for one source, for all. */
export interface Limits {
  readonly idleMs: number;
  readonly sourceMs: number;
  readonly totalMs: number;
}

export const defaultLimits: Limits = { idleMs: 30_000, sourceMs: 180_000, totalMs: 1_800_000 };
