/** What a claim stands for: which use of a visit came first. */
export interface ClaimValue {
  site: string;
  /** SHA-256 of the token, base64url. */
  tokenHash: string;
  idempotencyKey?: string;
  /** ms since the epoch by the store's clock. */
  at: number;
}

/** Shared state of a verifier: that a visit was used, and counts. Each verb is atomic for its key. */
export interface Store {
  /** Claims `key` for `ttlSeconds`; answers that it won, or the value that holds it. */
  claim(key: string, value: ClaimValue, ttlSeconds: number): Promise<{ won: true } | { won: false; held: ClaimValue }>;
  /** The store's clock, ms since the epoch, the same for all its users. */
  now(): Promise<number>;
  /**
   * Adds `by` (one by default; a whole number, not below nought) to `key` and answers the count within the window of
   * `windowSeconds`, which ends at a multiple of them since the epoch. Nought only reads.
   */
  count(key: string, windowSeconds: number, by?: number): Promise<number>;
  close(): Promise<void>;
}
