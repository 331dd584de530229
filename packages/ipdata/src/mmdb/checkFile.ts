import { statSync } from 'node:fs';
import { IpDataError } from '../IpDataError.ts';

/** One less than 2 GiB: what Node reads of a file in one piece (fs.readFile). */
const mostBytes = 2 ** 31 - 1;

/**
 * Looks at a file before it is read, and answers what tells one version of it from the next.
 *
 * Throws `IpDataError`: `no-data` where there is none, `too-large` where it is larger than `maxBytes`.
 */
export function checkFile(file: string, maxBytes: number = mostBytes): string {
  let stat: ReturnType<typeof statSync>;
  try {
    stat = statSync(file);
  } catch (cause) {
    throw new IpDataError('no-data', `There is no file ${file}`, { file }, cause);
  }
  if (!stat.isFile()) throw new IpDataError('no-data', `${file} is no file`, { file });
  const most = Math.min(maxBytes, mostBytes);
  if (stat.size > most) {
    throw new IpDataError('too-large', `${file} is larger than what is read`, { file, bytes: stat.size, most });
  }
  return `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}
