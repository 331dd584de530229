import { IpDataError } from '../../IpDataError.ts';

/** The error for a text that is no list of the form its source has; `line` counts from 1. */
export function notAList(message: string, line: number, text: string, cause?: unknown): IpDataError {
  return new IpDataError('not-a-list', message, { line, text: text.slice(0, 80) }, cause);
}
