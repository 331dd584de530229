/** Length of an epoch in ms: challenge, receipt and seal keys change by the hour, pass keys by the day. */
export const epochLength = { hour: 3_600_000, day: 86_400_000 } as const;

/** How far another instance's clock may be ahead, in ms. */
export const clockToleranceMs = 5000;

/** Epoch that a time in ms falls in. */
export const epochOf = (now: number, length: number): number => Math.floor(now / length);

/**
 * Epochs whose keys still open: this one, the one before, and the next where another instance may already be in it.
 *
 * A token lives 900 s at most and its claim 900 s more, so two hours always hold it.
 */
export function openingEpochs(now: number, length: number): number[] {
  const current = epochOf(now, length);
  const ahead = epochOf(now + clockToleranceMs, length);
  return ahead === current ? [current, current - 1] : [current, current - 1, ahead];
}
