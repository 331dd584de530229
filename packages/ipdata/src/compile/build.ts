import { buildKey } from './buildKey.ts';
import { compileTables } from './compileTables.ts';
import { inputs } from './inputs.ts';
import { isCurrent } from './isCurrent.ts';
import { loadInput } from './loadInput.ts';
import { writeTables } from './writeTables.ts';

/** Brings a folder's tables up to date with the installed data packages; tells whether there was anything to do. */
export function build(dir: string): 'current' | 'written' {
  const loaded = inputs.map(loadInput);
  const key = buildKey(loaded);
  if (isCurrent(dir, key)) return 'current';
  writeTables(dir, compileTables(loaded, key));
  return 'written';
}
