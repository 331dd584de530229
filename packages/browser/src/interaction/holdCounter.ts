/** Ms of one step, and how many there are; the last one takes all longer holds. */
const step = 10;
const steps = 16;

/** Counts how long keys or buttons are held, by steps of 10 ms. */
export interface HoldCounter {
  readonly counts: number[];
  press(at: number): void;
  release(at: number): void;
}

/** A counter that need not know which key it was: a hold counts only where no other was down meanwhile. */
export function holdCounter(): HoldCounter {
  const counts = Array<number>(steps).fill(0);
  let down = 0;
  let since = Number.NaN;
  return {
    counts,
    press(at) {
      since = down ? Number.NaN : at;
      down += 1;
    },
    release(at) {
      down &&= down - 1;
      const index = Math.min(steps - 1, Math.floor((at - since) / step));
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
      since = Number.NaN;
    },
  };
}
