import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { later } from '../drivers/later.ts';
import { readInjection } from '../drivers/readInjection.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';

const manifest = {
  manifest_version: 3,
  name: 'Spoofer',
  version: '1.0',
  permissions: ['declarativeNetRequest'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'headers.js' },
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['page.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      world: 'MAIN',
    },
  ],
};

export const chromiumExtension = adversary({
  what: 'Chromium with a spoofing extension: User-Agent (header too), platform, time zone; no driver',
  alters: true,
  traces: false,
  async visit(lab) {
    const folder = join(await lab.folder(), 'spoofer');
    await mkdir(folder);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'headers.js'), await readInjection('extensionRules'));
    await writeFile(join(folder, 'page.js'), await readInjection('extensionPage'));
    const allowed = '--disable-features=OptimizationHints,MediaRouter,DisableLoadExtensionCommandLineSwitch';
    return withBrowser(later(lab), 'chromium', { args: [allowed, `--load-extension=${folder}`] });
  },
});
