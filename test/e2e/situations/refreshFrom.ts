import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startListServer } from '../../servers/listServer.ts';
import type { mirrorFiles } from '../../servers/mirrorFiles.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../../packages/cli/dist/countersign.js', import.meta.url));

/** Runs `countersign refresh` against a mirror; answers the state folder that then holds its lists. */
export async function refreshFrom({ files, sources }: Awaited<ReturnType<typeof mirrorFiles>>): Promise<string> {
  const state = await mkdtemp(join(tmpdir(), 'countersign-lists-'));
  const mirror = await startListServer({ files });
  try {
    const named = sources.flatMap((name) => ['--source', name]);
    await run(process.execPath, [command, 'refresh', '--mirror', mirror.url, '--state', state, ...named]);
  } finally {
    await mirror.close();
  }
  return state;
}
