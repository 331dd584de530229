import type { AgentErrorCode } from '@countersign/contract';

/** Why there is no token: a stable `code`, the cause, and the values that disagreed. */
export class AttestError extends Error {
  readonly code: AgentErrorCode;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(
    code: AgentErrorCode,
    message: string,
    { cause, ...values }: { cause?: unknown; [name: string]: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'AttestError';
    this.code = code;
    this.values = values;
  }

  /** The error itself where it has a code, else one of the code given, caused by it. */
  static from(error: unknown, code: AgentErrorCode): AttestError {
    return error instanceof AttestError
      ? error
      : new AttestError(code, `${(error as Error)?.message}`, { cause: error });
  }
}
