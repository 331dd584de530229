/** What may be wrong with a command, its options, or what they name; stable, printed before the message. */
export type CliErrorCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'bad-value'
  | 'bad-config'
  | 'bad-state'
  | 'bad-tls'
  | 'bad-ip-data'
  | 'busy'
  | 'lists-failed'
  | 'not-built'
  | 'no-demo'
  | 'port-in-use'
  | 'cannot-listen';

const failures: ReadonlySet<CliErrorCode> = new Set([
  'bad-state',
  'busy',
  'bad-ip-data',
  'no-demo',
  'port-in-use',
  'cannot-listen',
]);

/** An error that the user can mend: printed as `countersign: CODE: MESSAGE`, without a stack. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CliError';
    this.code = code;
  }

  /** 2 where the command line is wrong, 1 where the machine would not, 3 where a part of the work failed. */
  get exitCode(): 1 | 2 | 3 {
    if (this.code === 'lists-failed') return 3;
    return failures.has(this.code) ? 1 : 2;
  }
}
