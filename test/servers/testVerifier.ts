import { randomBytes } from 'node:crypto';
import { createVerifier, type VerifierOptions } from '@countersign/verifier';

export interface TestVerifierOptions extends Omit<VerifierOptions, 'key' | 'secrets' | 'sites'> {
  /** Origins that the site `default` serves; its own alone without them. */
  origins?: readonly string[];
}

/** A verifier with a key of its own and two sites, `default` and `other`. */
export function testVerifier({ origins, ...options }: TestVerifierOptions = {}) {
  const secret = randomBytes(24).toString('base64url');
  const otherSecret = randomBytes(24).toString('base64url');
  const verifier = createVerifier({
    challengesPerMinute: 0,
    ...options,
    key: randomBytes(32).toString('base64url'),
    sites: [
      { id: 'default', secrets: [secret], ...(origins ? { origins } : {}) },
      { id: 'other', secrets: [otherSecret] },
    ],
  });
  return { verifier, secret, otherSecret };
}
