import type { Log } from './Log.ts';
import type { Store } from './stores/store.ts';

/** Difference between this machine's clock and the store's, in ms, above which it is logged. */
const skewMs = 2000;

/** Time as all instances of a store see it, ms since the epoch. */
export interface Clock {
  /** This machine's clock, corrected by what the store last said. */
  now(): number;
  /** Asks the store; where it does not answer, as `now`. */
  ask(): Promise<number>;
}

/** Makes the clock of a verifier; logs `clock-skew` when the two clocks come apart by more than 2 s. */
export function storeClock(store: Store, local: () => number, log: Log): Clock {
  let offset = 0;
  let logged = false;
  return {
    now: () => local() + offset,
    async ask() {
      try {
        const told = await store.now();
        offset = told - local();
        const skewed = Math.abs(offset) > skewMs;
        if (skewed && !logged) log({ event: 'clock-skew', ms: Math.round(offset) });
        logged = skewed;
        return told;
      } catch {
        return local() + offset; // the claim that follows meets the same store, and says so
      }
    },
  };
}
