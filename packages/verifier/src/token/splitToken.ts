import { acceptedVersions, limits } from '@countersign/contract';
import { Refused } from '../Refused.ts';

/** A token taken apart by its punctuation alone. */
export interface TokenParts {
  kind: 'signed' | 'unsigned';
  /** All before `~`, whose hash is signed. */
  clear: string;
  challenge: string;
  receipts: string[];
  /** The JWE, or the claims' base64url of an unsigned token. */
  sealed: string;
}

const layout = /^([a-z])(\d{1,3})\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)~([A-Za-z0-9_.-]+)$/;
const kinds = { c: 'signed', u: 'unsigned' } as const;

/**
 * Splits `c1.CHALLENGE[.RECEIPT...]~JWE` or `u1.CHALLENGE[.RECEIPT...]~CLAIMS`.
 *
 * Refuses `too-large` above 8,192 characters (12,288 of an unsigned one), `malformed` for another layout or alphabet or too many receipts, and
 * `unsupported-version` for a version that this build does not speak.
 */
export function splitToken(token: unknown): TokenParts {
  if (typeof token !== 'string') throw new Refused('malformed', { token: typeof token });
  const limit = token.startsWith('u') ? limits.unsignedTokenBytes : limits.tokenBytes;
  if (token.length > limit) throw new Refused('too-large', { bytes: token.length, limit });
  const [, letter, version, opaque = '', sealed = ''] = layout.exec(token) ?? [];
  if (version === undefined) throw new Refused('malformed', { token: 'layout' });
  const kind = Object.hasOwn(kinds, letter ?? '') ? kinds[letter as keyof typeof kinds] : undefined;
  if (!kind) throw new Refused('malformed', { token: 'kind' });
  if (!acceptedVersions.includes(Number(version))) {
    throw new Refused('unsupported-version', { version: Number(version), accepted: acceptedVersions });
  }
  const [challenge = '', ...receipts] = opaque.split('.');
  if (receipts.length > limits.receipts) throw new Refused('malformed', { receipts: receipts.length });
  return { kind, clear: token.slice(0, token.length - sealed.length - 1), challenge, receipts, sealed };
}
