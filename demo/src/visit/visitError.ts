/** Why a run ended without a verdict; `code` is the agent's, the verifier's, or the page's own (`bad-action`, `bad-answer`, `page-error`). */
export class VisitError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, values: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'VisitError';
    this.code = code;
    this.values = values;
  }
}
