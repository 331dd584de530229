/**
 * The one error this package throws.
 *
 * `code` is stable: `invalid-address` (a text is no address or no CIDR), `no-data` (the tables are not there),
 * `corrupt-data` (they are there and cannot be trusted). `values` holds what disagreed, `cause` the error beneath.
 */
export class IpDataError extends Error {
  readonly code: 'invalid-address' | 'no-data' | 'corrupt-data';
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
