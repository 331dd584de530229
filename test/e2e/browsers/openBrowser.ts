import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BrowserOptions } from './BrowserOptions.ts';
import { chromiumCommand } from './chromiumCommand.ts';
import { endProcess } from './endProcess.ts';
import { firefoxProfile } from './firefoxProfile.ts';

export type BrowserKind = 'chromium' | 'firefox';

const commands = {
  chromium: async (profile: string, options: BrowserOptions) => chromiumCommand(profile, options),
  async firefox(profile: string, options: BrowserOptions) {
    await firefoxProfile(profile, options);
    const args = ['--no-remote', '--profile', profile, '--width', '1280', '--height', '900', ...(options.args ?? [])];
    return { args: [...args, options.url], env: { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DATA_REPORTING: '0' } };
  },
} satisfies Record<BrowserKind, (profile: string, options: BrowserOptions) => Promise<{ args: string[]; env: object }>>;

/**
 * Opens a page in a browser as a person does: headful, from the command line, on a fresh profile, with nothing driving
 * it. What the page found out is asked of the server that it talked to.
 */
export async function openBrowser(kind: BrowserKind, options: BrowserOptions): Promise<{ close(): Promise<void> }> {
  const path = inject('browsers')[kind];
  if (!path) throw new Error(`no ${kind} on this machine`);
  const profile = await mkdtemp(join(tmpdir(), `countersign-${kind}-`));
  const { args, env } = await commands[kind](profile, options);
  const display = inject('display');
  const child: ChildProcess = spawn(path, args, {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: profile,
      ...(display ? { DISPLAY: display } : {}),
      ...(options.timeZone ? { TZ: options.timeZone } : {}),
      ...env,
    },
  });
  child.on('error', () => {
    // It shows as a visit that never came.
  });
  return {
    async close() {
      await endProcess(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
