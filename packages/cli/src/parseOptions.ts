import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CliError } from './CliError.ts';

/** Parses arguments strictly; throws `CliError` `unknown-option` or `bad-value`. */
export function parseOptions<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const unknown = (error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    // Node's advice on `--` after its first sentence concerns arguments that this command does not take.
    const message = (error as Error).message.split('. ')[0] ?? '';
    throw new CliError(unknown ? 'unknown-option' : 'bad-value', message, error);
  }
}
