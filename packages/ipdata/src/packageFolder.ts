import { IpDataError } from './IpDataError.ts';
import { nodeModule } from './tables/nodeModule.ts';

/** Folder of the tables that come with the package; throws `IpDataError` `no-data` where a bundle has no place on a disk. */
export function packageFolder(): string {
  // A bundle for Workers has no URL of its own.
  const here: string | undefined = import.meta.url;
  if (!here?.startsWith('file:')) {
    throw new IpDataError('no-data', 'A bundle has no folder to read IP tables from: pass { tables }');
  }
  return nodeModule('node:url').fileURLToPath(new URL('../data/', here));
}
