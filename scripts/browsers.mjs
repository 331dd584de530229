// Finds the browsers that the tests visit with: `node scripts/browsers.mjs [--install]` prints what there is.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { absence, aptInstall, findProgram, run, runnable } from './programs.mjs';

const linuxOnly = ['webkit', 'xvfb', 'xdotool'];

/** Folders of Debian's architectures, such as /usr/lib/x86_64-linux-gnu. */
function multiarch(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.includes('-linux-gnu'))
    .map((entry) => join(folder, entry));
}

const wanted = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  // WebKitGTK comes with a browser of its own; wanted on Linux only.
  webkit: {
    variable: 'WEBKIT',
    commands: [],
    places: ['/usr/lib', '/usr/libexec']
      .flatMap((folder) => [folder, ...multiarch(folder)])
      .map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')),
    packages: ['libwebkit2gtk-4.1-0'],
  },
  // The X server that headful browsers are shown on; wanted on Linux only.
  xvfb: { variable: 'XVFB', commands: ['Xvfb'], places: [], packages: ['xvfb'] },
  // Moves that server's pointer as a person's hand would; wanted where it is.
  xdotool: { variable: 'XDOTOOL', commands: ['xdotool'], places: [], packages: ['xdotool'] },
};

// Fonts and software GL: a page without a font or a renderer is no page that a person sees.
const companions = ['fonts-dejavu-core', 'fonts-liberation', 'libgl1-mesa-dri'];

/** Where Playwright keeps the Chromium that it downloaded. */
function downloadedChromium() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches/ms-playwright')
      : join(homedir(), '.cache/ms-playwright'));
  if (!existsSync(cache)) return undefined;
  const builds = readdirSync(cache)
    .filter((entry) => /^chromium-\d+$/.test(entry))
    .sort()
    .reverse();
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path))).find(runnable);
}

function find() {
  const found = {};
  for (const [name, row] of Object.entries(wanted)) {
    if (linuxOnly.includes(name) && process.platform !== 'linux') continue;
    found[name] = findProgram(row) ?? (name === 'chromium' ? downloadedChromium() : undefined);
  }
  return found;
}

/**
 * Paths of the browsers by name, and why one is missing: `{found: {chromium?, firefox?, webkit?, xvfb?, xdotool?}, missing: {name: why}}`.
 * With `install`, tries apt (as root on Debian), then Playwright's own download for Chromium.
 *
 * @param {{install?: boolean}} [options]
 * @returns {{found: {chromium?: string, firefox?: string, webkit?: string, xvfb?: string, xdotool?: string}, missing: Record<string, string>}}
 */
export function findBrowsers({ install = false } = {}) {
  let found = find();
  const absent = () => Object.keys(found).filter((name) => !found[name]);
  if (install && absent().length > 0) {
    if (aptInstall([...absent().flatMap((name) => wanted[name].packages), ...companions])) found = find();
    if (!found.chromium) {
      console.log('browsers: npx playwright install chromium');
      if (run('npx', ['--no-install', 'playwright', 'install', 'chromium'], 300)) found = find();
    }
  }
  const missing = Object.fromEntries(absent().map((name) => [name, absence(wanted[name])]));
  return { found, missing };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(findBrowsers({ install: process.argv.includes('--install') }), null, 2));
}
