import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/cli/dist/countersign.js', import.meta.url));
const killAt = new URL('killAt.mjs', import.meta.url).href;

export interface RunRefreshOptions extends Pick<SpawnOptions, 'uid' | 'gid'> {
  state: string;
  args?: readonly string[];
  /** Which change of the disk it is killed at, from 1; 0 only counts them. */
  kill?: number;
  /** Most bytes of a file that it may write. */
  fileBytes?: number;
}

/** What a refresh left behind: its exit code, null where it was killed, and what it printed. */
export interface RefreshRun {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `countersign refresh` as a user does, in a process of its own. */
export async function runRefresh({
  state,
  args = [],
  kill,
  fileBytes,
  ...user
}: RunRefreshOptions): Promise<RefreshRun> {
  const node = [
    ...(kill === undefined ? [] : ['--import', killAt]),
    ...[command, 'refresh', '--state', state],
    ...args,
  ];
  const limit = fileBytes === undefined ? '' : `ulimit -f ${Math.floor(fileBytes / 512)}; `;
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...node], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(kill ? { KILL_AT: String(kill) } : {}) },
    ...user,
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}
