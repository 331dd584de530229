import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { type Lab, Missing } from './Lab.ts';
import type { DoorName } from './server/Door.ts';
import type { PageName } from './server/pages.ts';
import type { startSite } from './server/startSite.ts';

export interface Surroundings {
  site: Awaited<ReturnType<typeof startSite>>;
  browsers: { [K in BrowserKind]?: string };
  display: string | null;
}

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/lib/chromium'].filter(Boolean);

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function toolPath(name: string): string {
  try {
    return import.meta.resolve(name);
  } catch {
    throw new Missing(`${name} is not installed`);
  }
}

/** What one visit is made with; `close` removes what it left in the file system. */
export function makeLab(
  around: Surroundings,
  id: string,
  { page = 'plain', door = 'plain' }: { page?: PageName; door?: DoorName },
): { lab: Lab; close(): Promise<void> } {
  const { site, browsers, display } = around;
  const own: string[] = [];
  const lab: Lab = {
    id,
    url: site.url(page, id, door),
    origin: site.origins[door],
    mount: `${site.origins[door]}/countersign`,
    fingerprint: site.fingerprint,
    display,
    browser(kind) {
      const path = browsers[kind];
      if (!path) throw new Missing(`no ${kind} on this machine`);
      return path;
    },
    program(...names) {
      const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
      if (!found) throw new Missing(`none of ${names.join(', ')} is installed`);
      return found;
    },
    toolPath,
    tool: async <T>(name: string) => import(toolPath(name)) as Promise<T>,
    async folder() {
      const made = await mkdtemp(join(tmpdir(), 'countersign-redteam-'));
      own.push(made);
      return made;
    },
    seen: () => site.ended(id),
    corner: () => site.corner(id),
    kept: () => site.kept(id),
    use: (token, request) => site.use(id, token, request),
  };
  return {
    lab,
    async close() {
      for (const made of own) await rm(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
