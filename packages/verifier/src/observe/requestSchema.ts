import * as v from 'valibot';

const text = (max: number) => v.nullish(v.pipe(v.string(), v.maxLength(max)));

const whole = (max: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max)));

/** `request` of verify and inspect: what the site's backend saw; `null` counts as absent. */
export const requestSchema = v.object({
  ip: text(64),
  method: text(32),
  /** Absolute, or a path; then the scheme is unknown. */
  url: text(8192),
  httpVersion: v.nullish(v.picklist(['1.0', '1.1', '2.0', '3.0'])),
  /** In the order and case of the wire. */
  headers: v.nullish(
    v.pipe(
      v.array(v.strictTuple([v.pipe(v.string(), v.maxLength(256)), v.pipe(v.string(), v.maxLength(16_384))])),
      v.maxLength(256),
    ),
  ),
  /** False where the backend's runtime lost the order (a map, a dictionary): then order is unknown. */
  ordered: v.nullish(v.boolean()),
  kind: v.nullish(v.picklist(['navigation', 'fetch', 'worker', 'websocket', 'api'])),
  ja3: text(1024),
  ja4: text(64),
  /** Whether the TLS hello had GREASE (RFC 8701) among its ciphers or extensions. */
  greased: v.nullish(v.boolean()),
  h2: text(512),
  /** Of the connection's SYN, and the round-trip time in ms. */
  tcp: v.nullish(
    v.object({
      ttl: whole(255),
      window: whole(65_535),
      mss: whole(65_535),
      scale: whole(14),
      options: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:,[a-z0-9]+){0,39}$/))),
      rtt: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))),
    }),
  ),
});
export type ReportedRequest = v.InferInput<typeof requestSchema>;
