import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/**
 * Fetches a build of Chromium's headless shell from npm's @sparticuz/chromium (MIT); answers the path of its binary.
 *
 * @param version of that package; its major is Chromium's.
 */
export async function npmChromium(version: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', `@sparticuz/chromium@${version}`, '--silent'], { cwd: folder });
  await run('tar', ['xzf', stdout.trim().split('\n').at(-1) as string], { cwd: folder });
  const binary = join(folder, 'chromium');
  const packed = join(folder, 'package/bin/chromium.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(binary));
  await chmod(binary, 0o755);
  return binary;
}
