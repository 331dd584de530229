import type { AttestOptions } from './AttestOptions.ts';
import { activated } from './activated.ts';
import { prepared } from './prepared.ts';
import { resolveOptions } from './resolveOptions.ts';
import { startVisit } from './visit.ts';

/**
 * Starts a visit early; the next attest() with the same endpoint, site, identity, interaction and serviceWorker takes it up.
 * No action is sent, the signed one counts. Errors are left to that attest().
 */
export function prepare(options: AttestOptions = {}): void {
  const resolved = resolveOptions(options);
  // An attest() called after this waits as well, and its turn comes after this one's.
  activated().then(() => {
    if (!prepared.has(resolved)) prepared.keep(resolved, startVisit(resolved));
  });
}
