import { type PublicErrorCode, publicErrors } from '@countersign/contract';
import { CountersignError } from '../CountersignError.ts';

/** A refusal of a public route; the browser is told the code alone, the log what disagreed. */
export class PublicRefused extends CountersignError<PublicErrorCode> {
  constructor(code: PublicErrorCode, values?: Record<string, unknown>) {
    super(code, publicErrors[code].meaning, values ? { values } : {});
  }
}
