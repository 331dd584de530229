import type { Attestation } from './Attestation.ts';
import type { AttestOptions } from './AttestOptions.ts';
import { activated } from './activated.ts';
import { prepared } from './prepared.ts';
import { resolveOptions } from './resolveOptions.ts';
import { startVisit } from './visit.ts';

/** attest(), with a promise that ends the wait for late evidence. */
export async function attestVisit(options: AttestOptions, hurry: Promise<void>): Promise<Attestation> {
  const resolved = resolveOptions(options);
  await activated();
  const visit = prepared.take(resolved) ?? startVisit(resolved, resolved.action);
  try {
    const { token, unknown } = await visit.seal(resolved, hurry);
    return { token, expiresAt: await visit.expiresAt, coverage: { unknown } };
  } finally {
    visit.end();
  }
}
