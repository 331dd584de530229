import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../browsers/endProcess.ts';
import type { Start } from './Mount.ts';

/** A command and its arguments. */
export type Command = readonly [string, ...string[]];

const folder = fileURLToPath(new URL('./', import.meta.url));

/** The environment that recipes read. */
export const recipeEnvironment = ({ port, key, secret, tls }: Start): NodeJS.ProcessEnv => ({
  ...process.env,
  // As users run it: vitest's own settings stay here.
  NODE_OPTIONS: '',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PORT: `${port}`,
  COUNTERSIGN_KEY: key,
  COUNTERSIGN_SECRET: secret,
  TLS_KEY: tls.key,
  TLS_CERT: tls.cert,
});

/** Runs a recipe as a process of its own, in the folder of the conformance suite. */
export async function runRecipe([command, ...args]: Command, start: Start, cwd: string = folder) {
  const child = spawn(command, args, {
    cwd,
    env: recipeEnvironment(start),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
  }
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => {});
  return {
    /** Rejects where the process could not be started or has ended. */
    async alive() {
      if (child.pid === undefined) await failed;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${command} has ended:\n${said}`);
    },
    close: () => endProcess(child),
  };
}
