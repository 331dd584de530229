import { StoreError } from './StoreError.ts';
import type { ClaimValue, Store } from './store.ts';

/** Between two sweeps of what has expired, in ms. */
const sweepEvery = 10_000;

/** Where a memory store gets its time, and how many claims and counts it holds of each. */
export interface MemoryStoreOptions {
  now?: () => number;
  /** Most claims, and most counts; a claim more than that is refused with `store-full`. Default 1,000,000. */
  capacity?: number;
}

/** A store in this process' memory: nothing is shared between processes, and a restart forgets which visits were used. */
export function memoryStore({ now = Date.now, capacity = 1_000_000 }: MemoryStoreOptions = {}): Store {
  const claims = new Map<string, { value: ClaimValue; expires: number }>();
  const counts = new Map<string, { count: number; expires: number }>();
  let swept = now();

  const makeRoom = (map: Map<string, { expires: number }>, at: number) => {
    if (at - swept >= sweepEvery || map.size >= capacity) {
      swept = at;
      for (const entries of [claims, counts]) {
        for (const [key, { expires }] of entries) if (expires <= at) entries.delete(key);
      }
    }
    if (map.size >= capacity) throw new StoreError('store-full', 'the memory store is full', { values: { capacity } });
  };

  return {
    async claim(key, value, ttlSeconds) {
      const at = now();
      const held = claims.get(key);
      if (held && held.expires > at) return { won: false, held: held.value };
      makeRoom(claims, at);
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
      makeRoom(counts, at);
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
