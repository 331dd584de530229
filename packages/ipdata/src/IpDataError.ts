import type { ipDataErrors } from './ipDataErrors.ts';

/** The one error this package throws: `code` is stable, `values` hold what disagreed, `cause` is the error beneath. */
export class IpDataError extends Error {
  readonly code: keyof typeof ipDataErrors;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: IpDataError['code'],
    message: string,
    values: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'IpDataError';
    this.code = code;
    this.values = values;
  }
}
