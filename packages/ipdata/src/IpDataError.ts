/**
 * The one error this package throws.
 *
 * `code` is stable: `invalid-address` (a text is no address or no CIDR), `no-data` (the tables are not there),
 * `corrupt-data` (they are there and cannot be trusted), `not-a-list` (a text has another form than its list), `list-bounds`
 * (a list is larger, smaller or wider than it can be). `values` holds what disagreed, `cause` the error beneath.
 */
export class IpDataError extends Error {
  readonly code: 'invalid-address' | 'no-data' | 'corrupt-data' | 'not-a-list' | 'list-bounds';
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
