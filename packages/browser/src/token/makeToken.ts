import { type ChallengeResponse, limits } from '@countersign/contract';
import { base64url } from './base64url.ts';
import type { ClaimsInput } from './ClaimsInput.ts';
import { deflate } from './deflate.ts';
import { json64 } from './json64.ts';
import { jwe } from './jwe.ts';
import { jws } from './jws.ts';
import { utf8 } from './utf8.ts';

/** What a token is made of. */
export interface TokenParts {
  challenge: Pick<ChallengeResponse, 'challenge' | 'seal'>;
  receipts: readonly string[];
  claims: ClaimsInput;
  /** The device key; null where the page has no WebCrypto, which makes the token an unsigned one. */
  keys: CryptoKeyPair | null;
}

/** The token as docs/protocol.md has it: the clear part, then the claims, signed and sealed. */
export async function makeToken({ challenge, receipts, claims, keys }: TokenParts): Promise<string> {
  const carried = [challenge.challenge, ...receipts.slice(0, limits.receipts)].join('.');
  if (!keys) return `u1.${carried}~${json64(claims)}`;
  const clear = `c1.${carried}`;
  const parts = base64url(await crypto.subtle.digest('SHA-256', utf8(clear)));
  const payload = await deflate(utf8(JSON.stringify({ ...claims, parts })));
  return `${clear}~${await jwe(await jws(payload, keys), challenge.seal)}`;
}
