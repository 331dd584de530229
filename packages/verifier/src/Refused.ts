import { type VerifyErrorCode, verifyErrors } from '@countersign/contract';
import { CountersignError } from './CountersignError.ts';

/** A refusal on its way out of the steps of a verify; `verify` turns it into data. */
export class Refused extends CountersignError<VerifyErrorCode> {
  constructor(code: VerifyErrorCode, values?: Record<string, unknown>, cause?: unknown) {
    super(code, verifyErrors[code].meaning, { ...(values ? { values } : {}), cause });
  }
}
