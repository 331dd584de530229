import { join } from 'node:path';

/** The folder in a state folder that `refreshLists` fills and `watchLists` reads. */
export function ipDataFolder(state: string): string {
  return join(state, 'ipdata');
}
