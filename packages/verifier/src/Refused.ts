import { type VerifyErrorCode, verifyErrors } from '@countersign/contract';
import { CountersignError } from './CountersignError.ts';

/** A refusal on its way out of the steps of a verify; `verify` turns it into data. */
export class Refused extends CountersignError<VerifyErrorCode> {
  constructor(code: VerifyErrorCode, values?: Record<string, unknown>, cause?: unknown) {
    // A refusal is data in the end, and the cheapest answer that there is: a stack would cost more than the refusing.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(code, verifyErrors[code].meaning, { ...(values ? { values } : {}), cause });
    Error.stackTraceLimit = stackTraceLimit;
  }
}
