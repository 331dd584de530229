import { isUtf8 } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { acceptedVersions, type Claims, limits, parseClaims } from '@countersign/contract';
import { Refused } from '../Refused.ts';
import { parseJson } from './parseJson.ts';

const openBrace = 0x7b;

/** What node answers with `info`; its types leave the second form out. */
interface Inflated {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

/** Inflates a payload that is not JSON already; at most 65,536 bytes come out, and no byte may follow the stream. */
function inflated(payload: Buffer): Buffer {
  if (payload[0] === openBrace) return payload;
  try {
    const options = { maxOutputLength: limits.claimsBytes, info: true };
    const { buffer, engine } = inflateRawSync(payload, options) as unknown as Inflated;
    if (engine.bytesWritten === payload.length) return buffer;
  } catch (cause) {
    const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(
      large ? 'too-large' : 'schema',
      { claims: large ? 'inflates beyond the limit' : 'no deflate' },
      cause,
    );
  }
  throw new Refused('schema', { claims: 'bytes after the deflate stream' });
}

/**
 * Reads the claims from a payload whose signature was verified (or from an unsigned token's bytes).
 *
 * Refuses `too-large`, `schema` (bytes that are not UTF-8 or follow the stream, no JSON, too deep, `__proto__`, a known signal that breaks its shape) and
 * `unsupported-version`.
 */
export function readClaims(payload: Buffer): Claims {
  const bytes = inflated(payload);
  const json = isUtf8(bytes) ? parseJson(bytes.toString()) : undefined;
  if (json === undefined) throw new Refused('schema', { path: '', problem: 'no acceptable JSON' });
  const parsed = parseClaims(json);
  if (!parsed.ok) throw new Refused('schema', { path: parsed.issue.path, problem: parsed.issue.message });
  if (!acceptedVersions.includes(parsed.value.v)) {
    throw new Refused('unsupported-version', { version: parsed.value.v, accepted: acceptedVersions });
  }
  return parsed.value;
}
