import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { IpDataError } from '../IpDataError.ts';

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().catch(() => {}); // not every file system syncs folders
  await handle.close();
}

/** Writes a file whole or not at all, whatever ends the process or the power. Throws `IpDataError` `unwritable`. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await sync(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new IpDataError('unwritable', `A file cannot be written: ${message}`, { path, code }, cause);
  }
}
