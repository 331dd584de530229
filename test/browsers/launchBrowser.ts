import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserOptions } from './BrowserOptions.ts';
import { chromiumCommand } from './chromiumCommand.ts';
import { endProcess } from './endProcess.ts';
import { firefoxProfile } from './firefoxProfile.ts';
import { webkitCommand } from './webkitCommand.ts';

export type BrowserKind = 'chromium' | 'firefox' | 'webkit';

/** A browser of this machine, and the X display to show it on. */
export interface BrowserPlace {
  kind: BrowserKind;
  path: string;
  display: string | null;
}

type Command = (profile: string, options: BrowserOptions) => Promise<{ args: string[]; env: NodeJS.ProcessEnv }>;

const commands: Record<BrowserKind, Command> = {
  chromium: async (profile, options) => chromiumCommand(profile, options),
  async firefox(profile, options) {
    await firefoxProfile(profile, options);
    const args = ['--no-remote', '--profile', profile, '--width', '1280', '--height', '900', ...(options.args ?? [])];
    return { args: [...args, options.url], env: { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DATA_REPORTING: '0' } };
  },
  webkit: async (profile, options) => webkitCommand(profile, options),
};

/**
 * Opens a page in a browser as a person does: headful, from the command line, on a fresh profile, with nothing driving
 * it. What the page found out is asked of the server that it talked to.
 */
export async function launchBrowser(place: BrowserPlace, options: BrowserOptions): Promise<{ close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), `countersign-${place.kind}-`));
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(profile, name)), { recursive: true });
    await writeFile(join(profile, name), content);
  }
  const { args, env } = await commands[place.kind](profile, options);
  const child = spawn(place.path, args, {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: profile,
      ...(place.display ? { DISPLAY: place.display } : {}),
      // A person's machine keeps the time of a place; the machines that tests run on often do not.
      TZ: options.timeZone ?? process.env.TZ ?? 'Europe/Berlin',
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
