/** One command: its usage, and what it does with the arguments after its name. Throws `CliError`. */
export interface Command {
  usage: string;
  run(args: readonly string[]): Promise<void>;
}
