import { ConfigError } from '@countersign/verifier';
import { CliError } from './CliError.ts';
import { commands } from './commands/index.ts';
import { help } from './help.ts';
import { packageVersion } from './packageVersion.ts';
import { printable } from './printable.ts';

function fail(code: string, message: string, exitCode: number): number {
  // One line, whatever node's own messages are broken into.
  process.stderr.write(`countersign: ${code}: ${printable(message.replace(/\s*\n\s*/g, ' '))}\n`);
  return exitCode;
}

/** Runs one command line; answers the exit code: 0, or that of the error (cliErrors.ts). */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    if (name === '--help' || name === '-h' || name === 'help') {
      process.stdout.write(help());
      return 0;
    }
    if (name === '--version' || name === '-v') {
      process.stdout.write(`${packageVersion()}\n`);
      return 0;
    }
    if (!Object.hasOwn(commands, name)) {
      throw new CliError('unknown-command', `there is no command "${name}"; see countersign --help`);
    }
    const command = commands[name as keyof typeof commands];
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(`${command.usage}\n`);
      return 0;
    }
    await command.run(rest);
    return 0;
  } catch (error) {
    if (error instanceof CliError) return fail(error.code, error.message, error.exitCode);
    if (error instanceof ConfigError) {
      const values = Object.keys(error.values).length === 0 ? '' : ` ${JSON.stringify(error.values)}`;
      return fail(error.code, `${error.message}${values}`, 2);
    }
    throw error;
  }
}
