import { hash } from 'node:crypto';
import type { Claims } from '@countersign/contract';
import { isLoopbackOrigin } from '../isLoopbackOrigin.ts';
import { Refused } from '../Refused.ts';
import { type Challenge, openChallenge } from './challenge.ts';
import { decodeBase64url } from './decodeBase64url.ts';
import { clockToleranceMs } from './epochs.ts';
import type { KeyRing } from './keyRing.ts';
import { openJwe } from './openJwe.ts';
import { type OpenedReceipts, openReceipts } from './openReceipts.ts';
import { readClaims } from './readClaims.ts';
import { splitToken, type TokenParts } from './splitToken.ts';
import { verifyJws } from './verifyJws.ts';

/** What a token must agree with. */
export interface OpenOptions {
  keys: KeyRing;
  /** ms since the epoch. */
  now: number;
  site: string;
  /** Whether the site admits an origin now. */
  admits: (origin: string) => boolean;
  /** The action that the backend asks for. */
  action: string | undefined;
  /** Claims the use; answers the time as of which to judge. */
  claim: (challenge: Challenge, tokenHash: string) => Promise<number>;
}

/** A token whose every step held. */
export interface OpenedToken extends OpenedReceipts {
  claims: Claims;
  assurance: 'signed' | 'unsigned';
  challenge: Challenge;
  /** When it was used first, ms since the epoch: what it is judged as of. */
  at: number;
}

/** Of ASCII text. One call of node's makes no stream object, which costs more than the hash. */
const hashOf = (text: string) => hash('sha256', text, 'base64url');

/** Challenge authenticity, site, origin, action: all that needs no elliptic curve. */
function authentic({ challenge }: TokenParts, { keys, now, site, admits, action }: OpenOptions): Challenge {
  const opened = openChallenge(challenge, keys, now);
  if (!opened) throw new Refused('challenge-invalid');
  if (opened.issued > now + clockToleranceMs) {
    throw new Refused('challenge-invalid', {
      issued: new Date(opened.issued).toISOString(),
      now: new Date(now).toISOString(),
    });
  }
  if (opened.site !== site) throw new Refused('site-mismatch', { token: opened.site, secret: site });
  if (!admits(opened.origin)) throw new Refused('origin-mismatch', { token: opened.origin, site });
  if (action !== undefined && opened.action !== undefined && opened.action !== action) {
    throw new Refused('action-mismatch', { token: opened.action, expected: action });
  }
  return opened;
}

/** Unseals, verifies and reads a signed token's claims, whose `parts` must be the hash of the clear part. */
function signedClaims({ clear, sealed }: TokenParts, keys: KeyRing, now: number): Claims {
  const claims = readClaims(verifyJws(openJwe(sealed, keys, now).toString('latin1')));
  if (claims.parts !== hashOf(clear)) throw new Refused('bad-signature', { reason: 'parts' });
  if (claims.key === 'none') throw new Refused('schema', { path: 'key', problem: 'none in a signed token' });
  return claims;
}

/** Reads an unsigned token's claims, which are taken only where the browser has no WebCrypto. */
function unsignedClaims({ sealed }: TokenParts, { origin }: Challenge): Claims {
  if (!origin.startsWith('http:') || isLoopbackOrigin(origin)) {
    throw new Refused('bad-signature', { reason: 'unsigned', origin });
  }
  const bytes = decodeBase64url(sealed);
  if (bytes?.[0] !== 0x7b) throw new Refused('schema', { path: '', problem: 'no acceptable JSON' });
  const claims = readClaims(bytes);
  if (claims.key !== 'none' || claims.parts !== undefined) {
    throw new Refused('schema', { path: 'key', problem: 'a key in an unsigned token' });
  }
  return claims;
}

/**
 * Opens a token in the order that makes a forgery cheapest to refuse; each step has its own code.
 *
 * size, alphabet, layout: `too-large`, `malformed`, `unsupported-version`. A changed challenge: `challenge-invalid`.
 * Then `site-mismatch`, `origin-mismatch`, `action-mismatch`, and single use: `challenge-expired`, `duplicate`,
 * `idempotency-conflict`. A changed JWE, in whatever segment: `unseal-failed`. A JWS of another form or with another
 * key, and receipts that were added, dropped, moved or changed after signing: `bad-signature`. Claims: `schema`,
 * `too-large`, `unsupported-version`, and the mismatches once more, as signed.
 */
export async function openToken(token: unknown, options: OpenOptions): Promise<OpenedToken> {
  const parts = splitToken(token);
  const challenge = authentic(parts, options);
  const at = await options.claim(challenge, hashOf(token as string));
  const claims =
    parts.kind === 'signed' ? signedClaims(parts, options.keys, options.now) : unsignedClaims(parts, challenge);

  if (claims.origin !== challenge.origin) {
    throw new Refused('origin-mismatch', { token: claims.origin, challenge: challenge.origin });
  }
  if (claims.site !== challenge.site)
    throw new Refused('site-mismatch', { token: claims.site, challenge: challenge.site });
  const expected = challenge.action ?? options.action;
  if (expected !== undefined && claims.action !== expected) {
    throw new Refused('action-mismatch', { token: claims.action ?? null, expected });
  }
  return {
    claims,
    assurance: parts.kind,
    challenge,
    at,
    ...openReceipts(parts.receipts, challenge, options.keys, options.now),
  };
}
