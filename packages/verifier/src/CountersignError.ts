/** Base of every error that this package throws: a stable `code`, the `cause`, and the `values` that disagreed. */
export class CountersignError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly values: Record<string, unknown>;

  constructor(code: Code, message: string, options: { values?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.values = options.values ?? {};
  }
}
