/**
 * The one error this package throws.
 *
 * `code` is stable: `invalid-address` (a text is no address or no CIDR), `no-data` (the tables are not there),
 * `corrupt-data` (they are there and cannot be trusted), `unknown-schema` (an .mmdb file
 * is whole, and of a kind that is not read here), `not-a-list` (a text has another form than its list), `list-bounds`
 * (a list is larger, smaller or wider than it can be). `values` holds what disagreed, `cause` the error beneath.
 *
 * Of a download: `unreachable`, `timed-out`, `bad-answer` (a status, an encoding or a redirect that does not do),
 * `too-large`, `truncated`, `wrong-checksum`, `shrunk` (less than half of what was there). Of a refresh: `unknown-source`,
 * `busy` (another one is under way), `unwritable` (its folder cannot be written).
 */
export class IpDataError extends Error {
  readonly code:
    | 'invalid-address'
    | 'no-data'
    | 'corrupt-data'
    | 'unknown-schema'
    | 'not-a-list'
    | 'list-bounds'
    | 'unreachable'
    | 'timed-out'
    | 'bad-answer'
    | 'too-large'
    | 'truncated'
    | 'wrong-checksum'
    | 'shrunk'
    | 'unknown-source'
    | 'busy'
    | 'unwritable';
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
