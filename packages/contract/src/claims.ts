import * as v from 'valibot';
import { isPlainObject } from './isPlainObject.ts';
import { limits } from './limits.ts';

/** Shape of an action: 1 to 32 of `[A-Za-z0-9_-]`. */
export const actionPattern: RegExp = /^[A-Za-z0-9_-]{1,32}$/;
/** Shape of a visit id: 16 bytes of base64url. */
export const visitPattern: RegExp = /^[A-Za-z0-9_-]{22}$/;

const origin = v.pipe(v.string(), v.maxLength(300));

/** The token's claims but for `evidence`, which is judged signal by signal (see parseClaims). */
export const claimsSchema = v.object({
  v: v.number(),
  /** Build of the agent: first 12 characters of its hash. */
  build: v.pipe(v.string(), v.maxLength(32)),
  /** SHA-256, base64url, over the ASCII bytes before `~`; absent in unsigned tokens. */
  parts: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))),
  /** Origin of the page that asked. */
  origin,
  /** Origin of the top page, where it can be told. */
  top: v.nullable(origin),
  site: v.pipe(v.string(), v.maxLength(limits.siteCharacters)),
  action: v.optional(v.pipe(v.string(), v.regex(actionPattern))),
  cdata: v.optional(v.pipe(v.string(), v.maxLength(limits.cdataCharacters))),
  /** Client clock, ms since the epoch: a signal, never an expiry. */
  clock: v.number(),
  /** Where the device key lives. */
  key: v.picklist(['page', 'stored', 'none']),
  /** How the realms were reached. */
  route: v.picklist(['own', 'hub', 'blob']),
  evidence: v.custom<Record<string, unknown>>(isPlainObject, 'not an object'),
});
type ClaimsWire = v.InferOutput<typeof claimsSchema>;

/** The claims of a token as judged; `ignored` counts signals that this build does not know. */
export type Claims = Omit<ClaimsWire, 'evidence'> & { evidence: import('./evidence.ts').Evidence; ignored: number };
