import { inflateRawSync } from 'node:zlib';
import { acceptedVersions, type Claims, limits, parseClaims } from '@countersign/contract';
import { Refused } from '../Refused.ts';
import { parseJson } from './parseJson.ts';

const openBrace = 0x7b;

/** Inflates a payload that is not JSON already; at most 65,536 bytes come out. */
function inflated(payload: Buffer): string {
  if (payload[0] === openBrace) return payload.toString();
  try {
    return inflateRawSync(payload, { maxOutputLength: limits.claimsBytes }).toString();
  } catch (cause) {
    const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(
      large ? 'too-large' : 'schema',
      { claims: large ? 'inflates beyond the limit' : 'no deflate' },
      cause,
    );
  }
}

/**
 * Reads the claims from a payload whose signature was verified (or from an unsigned token's bytes).
 *
 * Refuses `too-large`, `schema` (no JSON, too deep, `__proto__`, a known signal that breaks its shape) and
 * `unsupported-version`.
 */
export function readClaims(payload: Buffer): Claims {
  const json = parseJson(inflated(payload));
  if (json === undefined) throw new Refused('schema', { path: '', problem: 'no acceptable JSON' });
  const parsed = parseClaims(json);
  if (!parsed.ok) throw new Refused('schema', { path: parsed.issue.path, problem: parsed.issue.message });
  if (!acceptedVersions.includes(parsed.value.v)) {
    throw new Refused('unsupported-version', { version: parsed.value.v, accepted: acceptedVersions });
  }
  return parsed.value;
}
