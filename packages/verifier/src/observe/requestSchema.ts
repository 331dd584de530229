import * as v from 'valibot';

const text = (max: number) => v.nullish(v.pipe(v.string(), v.maxLength(max)));

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
  kind: v.nullish(v.picklist(['navigation', 'fetch', 'worker', 'websocket', 'api'])),
  ja3: text(1024),
  ja4: text(64),
  h2: text(512),
});
export type ReportedRequest = v.InferInput<typeof requestSchema>;
