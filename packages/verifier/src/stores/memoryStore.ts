import { StoreError } from './StoreError.ts';
import type { ClaimValue, Store } from './store.ts';

/** Between two sweeps of what has expired, in ms: usually, and at least where there is no room; a sweep looks at all. */
const sweepEvery = { usual: 10_000, full: 1000 } as const;

/** Where a memory store gets its time, and how many claims and counts it holds of each. */
export interface MemoryStoreOptions {
  now?: () => number;
  /**
   * Most claims, and most counts; default 1,000,000. A claim more than that is refused with `store-full`; for a count more
   * the oldest sixteenth is forgotten.
   */
  capacity?: number;
}

/** A store in this process' memory: nothing is shared between processes, and a restart forgets which visits were used. */
export function memoryStore({ now = Date.now, capacity = 1_000_000 }: MemoryStoreOptions = {}): Store {
  const claims = new Map<string, { value: ClaimValue; expires: number }>();
  const counts = new Map<string, { count: number; expires: number }>();
  let swept = now();

  const sweep = (at: number, full: boolean) => {
    if (at - swept < (full ? sweepEvery.full : sweepEvery.usual)) return;
    swept = at;
    for (const entries of [claims, counts]) {
      for (const [key, { expires }] of entries) if (expires <= at) entries.delete(key);
    }
  };

  /**
   * The histories of addresses, which are kept for days, are not to keep out the minute's counts of challenges. Many at
   * once: what is deleted at a map's beginning is passed over by each new walk (measured, 84 us for each one by one).
   */
  const forgetOldest = () => {
    let left = Math.ceil(capacity / 16);
    for (const key of counts.keys()) {
      counts.delete(key);
      left -= 1;
      if (left === 0) return;
    }
  };

  return {
    async claim(key, value, ttlSeconds) {
      const at = now();
      const held = claims.get(key);
      if (held && held.expires > at) return { won: false, held: held.value };
      sweep(at, claims.size >= capacity);
      if (claims.size >= capacity) {
        throw new StoreError('store-full', 'the memory store is full', { values: { capacity } });
      }
      claims.set(key, { value, expires: at + ttlSeconds * 1000 });
      return { won: true };
    },
    async now() {
      return now();
    },
    async count(key, windowSeconds, by = 1) {
      const at = now();
      const held = counts.get(key);
      if (held && held.expires > at) {
        held.count += by;
        return held.count;
      }
      if (by === 0) return 0;
      sweep(at, counts.size >= capacity);
      if (counts.size >= capacity) forgetOldest();
      counts.delete(key);
      const length = windowSeconds * 1000;
      counts.set(key, { count: by, expires: (Math.floor(at / length) + 1) * length });
      return by;
    },
    async close() {
      claims.clear();
      counts.clear();
    },
  };
}
