import { cliErrors } from './cliErrors.ts';

export type CliErrorCode = keyof typeof cliErrors;

/** An error that the user can mend: printed as `countersign: CODE: MESSAGE`, without a stack. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CliError';
    this.code = code;
  }

  /** What the program ends with. */
  get exitCode(): 1 | 2 | 3 {
    return cliErrors[this.code].exit;
  }
}
