// Finds and installs programs that tests run.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a program: what the environment's variable names, else a command of PATH, else one of the places; undefined
 * where there is none.
 *
 * @param {{variable: string, commands: readonly string[], places: readonly string[]}} program
 * @returns {string | undefined}
 */
export function findProgram({ variable, commands, places }) {
  const set = process.env[variable];
  if (set) {
    if (!runnable(set)) throw new Error(`${variable} names ${set}, which cannot be run`);
    return set;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(runnable);
}

/** Why a program was not found. */
export const absence = ({ variable, commands, places }) =>
  `none of ${[...commands, ...places].join(', ')} is there, ${variable} is not set`;

/** Runs a command and tells whether it went well. */
export function run(command, args, seconds) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: seconds * 1000,
  });
  return !error && status === 0;
}

/** Installs packages of Debian, as root on Debian; tells whether it did. */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`apt-get install ${packages.join(' ')}`);
  const lock = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  return (
    run('apt-get', [...lock, 'update'], 300) &&
    run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], 900)
  );
}
