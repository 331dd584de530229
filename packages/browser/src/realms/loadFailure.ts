import type { ErrorState } from '@countersign/contract';

/** The error state of a worker's `error` event: with a message its script threw, without one it was not let in. */
export function loadFailure(event: Event): ErrorState {
  const { message } = event as ErrorEvent;
  // What is answered here needs no report on the page's console or to its error handlers.
  event.preventDefault();
  return message ? { error: 'failed', detail: message.slice(0, 160) } : { error: 'blocked' };
}
