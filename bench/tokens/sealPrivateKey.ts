import { createPrivateKey, type KeyObject } from 'node:crypto';
import { deriveBytes } from '../../packages/verifier/src/token/deriveBytes.ts';
import { epochLength, openingEpochs } from '../../packages/verifier/src/token/epochs.ts';
import { parseMasterKeys } from '../../packages/verifier/src/token/parseMasterKeys.ts';
import { x25519Pair } from '../../packages/verifier/src/token/sealPair.ts';

/** The private X25519 key behind a kid, which the verifier itself never hands out. */
export function sealPrivateKey(key: string, kid: string): KeyObject {
  for (const master of parseMasterKeys(key)) {
    for (const epoch of openingEpochs(Date.now(), epochLength.hour)) {
      const pair = x25519Pair(master, epoch);
      if (pair.kid !== kid) continue;
      const d = deriveBytes(master, 'seal X25519', epoch, 32).toString('base64url');
      return createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', d, x: pair.jwk.x }, format: 'jwk' });
    }
  }
  throw new Error(`no X25519 key ${kid}`);
}
