import { CountersignError } from './CountersignError.ts';

/** What is wrong with the options of a verifier; `unavailable` is what this platform or installation lacks. */
export type ConfigErrorCode =
  | 'bad-key'
  | 'bad-secret'
  | 'bad-site'
  | 'bad-network'
  | 'bad-address'
  | 'bad-edge'
  | 'bad-option'
  | 'unavailable';

/** Thrown by `createVerifier` and by observers of servers for options that cannot work; never for what a client sends. */
export class ConfigError extends CountersignError<ConfigErrorCode> {}
