import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one program's files, which other users may write to: what starts as root may go on as nobody. */
export async function scratchFolder(files: Record<string, string> = {}) {
  const path = await mkdtemp(join(tmpdir(), 'countersign-proxy-'));
  await chmod(path, 0o777);
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return {
    path,
    write: (name: string, content: string) => writeFile(join(path, name), content),
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
