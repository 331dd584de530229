import { readFileSync, statSync } from 'node:fs';
import { currentKey, type KeyFile, keyFilePath, newKey, parseKeys, printKeys } from './keyFile.ts';
import { readOrMake } from './privateFile.ts';
import { usableState } from './usableState.ts';

/** How often the file is looked at, in ms. */
const lookEvery = 1000;

/**
 * Reads the master key of a state folder, made once, and again whenever its file changes.
 *
 * `tell` is given the path of a key that was just made. A changed file that cannot be read leaves the last good key in
 * place, and `complain` is told once what is wrong.
 */
export function keySource(
  folder: string,
  { tell, complain }: { tell: (path: string) => void; complain: (message: string) => void },
): () => string {
  const path = keyFilePath(folder);
  const { text, made } = readOrMake(path, () => printKeys({ keys: [newKey(Date.now())] }));
  if (made) tell(path);
  let file: KeyFile = parseKeys(text, path);
  let looked = Date.now();
  let modified = usableState(path, () => statSync(path).mtimeMs);
  let complaint = '';
  return () => {
    const now = Date.now();
    if (now - looked >= lookEvery) {
      looked = now;
      try {
        const { mtimeMs } = statSync(path);
        if (mtimeMs !== modified) {
          file = parseKeys(readFileSync(path, 'utf8'), path);
          modified = mtimeMs;
        }
        complaint = '';
      } catch (error) {
        const { message } = error as Error;
        if (message !== complaint) complain(message);
        complaint = message;
      }
    }
    return currentKey(file, now);
  };
}
