import { readInjection } from '../drivers/readInjection.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';

const id = 'spoofer@redteam.test';
const manifest = {
  manifest_version: 2,
  name: 'Spoofer',
  version: '1.0',
  browser_specific_settings: { gecko: { id } },
  permissions: ['<all_urls>', 'webRequest', 'webRequestBlocking'],
  background: { scripts: ['headers.js'] },
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

export const firefoxExtension = adversary({
  what: 'Firefox with a spoofing extension: User-Agent (header too), platform, time zone; no driver',
  alters: true,
  traces: false,
  async visit(lab) {
    const files = {
      [`extensions/${id}/manifest.json`]: JSON.stringify(manifest),
      [`extensions/${id}/headers.js`]: await readInjection('extensionHeaders'),
      [`extensions/${id}/page.js`]: await readInjection('extensionPage'),
    };
    const prefs = {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 5,
      'extensions.experiments.enabled': true,
    };
    return withBrowser(lab, 'firefox', { files, prefs });
  },
});
