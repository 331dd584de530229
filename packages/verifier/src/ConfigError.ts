import { CountersignError } from './CountersignError.ts';

/** What is wrong with the options of a verifier. */
export type ConfigErrorCode =
  | 'bad-key'
  | 'bad-secret'
  | 'bad-site'
  | 'bad-network'
  | 'bad-address'
  | 'bad-edge'
  | 'bad-option';

/** Thrown by `createVerifier` for options that cannot work; never for what a client sends. */
export class ConfigError extends CountersignError<ConfigErrorCode> {}
