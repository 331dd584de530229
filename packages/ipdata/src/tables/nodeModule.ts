import { IpDataError } from '../IpDataError.ts';

interface NodeModules {
  'node:fs': typeof import('node:fs');
  'node:crypto': typeof import('node:crypto');
  'node:url': typeof import('node:url');
}

/**
 * A module of Node's own, asked for when it is needed.
 *
 * An import at the top would keep runtimes without a file system (Workers) from loading the address functions beside
 * it. Throws `IpDataError` `no-data` where the runtime has no such module.
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] {
  const found = globalThis.process?.getBuiltinModule?.(name);
  if (found === undefined) throw new IpDataError('no-data', `This runtime has no ${name} to read tables with`);
  return found as NodeModules[Name];
}
