import { actionPattern } from '@countersign/contract';
import { VisitError } from './visitError.ts';

/** The action that the page's address asks for (`?action=NAME`), or undefined; throws `VisitError` `bad-action`. */
export function requestedAction(query: string): string | undefined {
  const action = new URLSearchParams(query).get('action');
  if (action === null || action === '') return undefined;
  if (!actionPattern.test(action)) throw new VisitError('bad-action', 'the action has not the right form', { action });
  return action;
}
