import { CliError } from './CliError.ts';

/** The value of an option that may not be empty: an empty host would listen everywhere, an empty folder be this one. */
export function givenValue(option: string, value: string): string {
  if (value.trim() === '') throw new CliError('bad-value', `--${option} is empty`);
  return value;
}
