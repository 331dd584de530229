/** After so many failures in a row a service is left alone, at first for 10 s, then twice as long each time, 10 min at most. */
const limits = { failures: 5, firstMs: 10_000, mostMs: 600_000, toldMs: 3_600_000 };

/** Whether a service may be asked, by how it answered before. */
export interface Breaker {
  /** After a pause one request is let through, and its outcome decides. */
  admits(): boolean;
  succeeded(): void;
  /** `retryAfterMs` is what the service itself asks for, an hour at most. */
  failed(problem: string, retryAfterMs?: number): void;
}

/** A circuit breaker; `tell` hears when a pause begins (with its end) and when the service answers again. */
export function breaker(now: () => number, tell: (change: { problem: string; until: number } | null) => void): Breaker {
  let failures = 0;
  let pauseMs = limits.firstMs;
  let until = 0;
  let trying = false;
  return {
    admits() {
      if (until === 0) return true;
      if (now() < until || trying) return false;
      trying = true;
      return true;
    },
    succeeded() {
      if (until > 0) tell(null);
      failures = 0;
      pauseMs = limits.firstMs;
      until = 0;
      trying = false;
    },
    failed(problem, retryAfterMs = 0) {
      failures++;
      // Requests that were under way when a pause began add nothing to it.
      if (until > 0 && !trying) return;
      trying = false;
      if (failures < limits.failures && retryAfterMs === 0) return;
      const first = until === 0;
      until = now() + Math.max(pauseMs, Math.min(retryAfterMs, limits.toldMs));
      pauseMs = Math.min(pauseMs * 2, limits.mostMs);
      if (first) tell({ problem, until });
    },
  };
}
