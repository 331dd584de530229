import type { AttestOptions } from '../AttestOptions.ts';

/** What a script tag says by its attributes. */
export interface TagSettings {
  attest: AttestOptions;
  /** Name of the hidden field. */
  field: string;
  /** Names of global functions: called with the token, and with an error's code. */
  callback: string | undefined;
  onError: string | undefined;
}
