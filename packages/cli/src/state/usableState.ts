import { CliError } from '../CliError.ts';

/** Does what touches a path of the state folder; whatever the machine says against it is a `CliError` `bad-state`. */
export function usableState<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CliError) throw error;
    // A store's own message names no reason; its cause is what SQLite or the machine said.
    const { message } = ((error as Error).cause ?? error) as Error;
    throw new CliError('bad-state', `${path} cannot be used: ${message}`, error);
  }
}
