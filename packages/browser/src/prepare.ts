import type { AttestOptions } from './AttestOptions.ts';
import { prepared } from './prepared.ts';
import { resolveOptions } from './resolveOptions.ts';
import { startVisit } from './visit.ts';

/** Share of the challenge's life after which an early visit is given up: the token still has to travel. */
const usable = 0.8;

/**
 * Starts a visit early; the next attest() with the same endpoint, site, identity and serviceWorker takes it up.
 * No action is sent, the signed one counts. Errors are left to that attest().
 */
export function prepare(options: AttestOptions = {}): void {
  const resolved = resolveOptions(options);
  if (prepared.has(resolved)) return;
  const visit = startVisit(resolved);
  prepared.keep(resolved, visit);
  const giveUp = (): void => {
    prepared.take(resolved, visit)?.end();
  };
  visit.expiresAt.then((at) => setTimeout(giveUp, (at - Date.now()) * usable), giveUp);
}
