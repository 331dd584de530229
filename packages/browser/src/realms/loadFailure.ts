import type { ErrorState } from '@countersign/contract';

/**
 * What a worker's `error` event tells: with a message its script threw. Without one the script did not load, and
 * nothing says whether by a policy, by a blocker, or since the network or the verifier failed: null.
 */
export function loadFailure(event: Event): ErrorState | null {
  const { message } = event as ErrorEvent;
  // What is answered here needs no report on the page's console or to its error handlers.
  event.preventDefault();
  return message ? { error: 'failed', detail: message.slice(0, 160) } : null;
}
