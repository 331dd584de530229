// Measures what browsers send: `npm run measure -- [--chromium VERSION]... [--path KIND=PATH]... [--modes h2,h1,plain]
// [--write]`. Without a browser it takes those of this machine; VERSION is one of npm's @sparticuz/chromium. Prints where
// they differ from the order tables and the captures; --write adds their captures, after which `npm run orders` learns
// from them. docs/header-orders.md says when to run it.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readUserAgent } from '../packages/verifier/src/knowledge/readUserAgent.ts';
import type { BrowserKind } from '../test/browsers/launchBrowser.ts';
import { startDisplay } from '../test/browsers/startDisplay.ts';
import { captureBrowser, type Measured } from '../test/captures/measure/captureBrowser.ts';
import { compareCapture } from '../test/captures/measure/compareCapture.ts';
import { npmChromium } from '../test/captures/measure/npmChromium.ts';
import type { Mode } from '../test/captures/measure/startCaptureServer.ts';
import { writeCapture } from '../test/captures/measure/writeCapture.ts';
import { readCaptures } from '../test/captures/readCaptures.ts';
import { findBrowsers } from './browsers.mjs';

const { values } = parseArgs({
  options: {
    chromium: { type: 'string', multiple: true, default: [] },
    path: { type: 'string', multiple: true, default: [] },
    modes: { type: 'string', default: 'h2,h1,plain' },
    write: { type: 'boolean', default: false },
  },
});
const scratch = await mkdtemp(join(tmpdir(), 'countersign-measure-'));
const { found } = findBrowsers();
const screen = found.xvfb ? await startDisplay(found.xvfb) : undefined;
const recorded = readCaptures.genuine();

function installed(kind: BrowserKind, path: string): [Measured, string] {
  const env = { ...process.env, HOME: scratch, ...(screen ? { DISPLAY: screen.display } : {}) };
  const lines = execFileSync(path, ['--version'], { encoding: 'utf8', env }).trim().split('\n');
  return [{ kind, path, shell: false }, lines.at(-1) as string];
}

/** The browsers to measure, and their builds as they name themselves. */
async function* browsers(): AsyncGenerator<[Measured, string]> {
  for (const version of values.chromium) {
    const folder = join(scratch, version);
    const path = await npmChromium(version, folder);
    yield [{ kind: 'chromium', path, shell: true }, `Chromium headless shell of @sparticuz/chromium ${version}`];
    await rm(folder, { recursive: true, force: true });
  }
  for (const [kind, path] of values.path.map((text) => text.split('='))) {
    yield installed(kind as BrowserKind, path as string);
  }
  if (values.chromium.length + values.path.length > 0) return;
  for (const kind of ['chromium', 'firefox', 'webkit'] as const) {
    const path = found[kind];
    if (path) yield installed(kind, path);
    else console.log(`${kind}: none on this machine`);
  }
}

try {
  for await (const [browser, build] of browsers()) {
    for (const mode of values.modes.split(',') as Mode[]) {
      const { requests, whole } = await captureBrowser(browser, mode, screen?.display ?? null);
      console.log(`${build} ${mode}: ${requests.length} requests${whole ? '' : ', and did not come to the end'}`);
      const userAgent = requests[0]?.headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1];
      if (userAgent === undefined) continue;
      const { family, engine } = readUserAgent(userAgent);
      if (family === 'other') continue;
      const head = {
        browser: build,
        family,
        ...(engine === null ? {} : { major: engine }),
        scheme: mode === 'plain' ? ('http' as const) : ('https' as const),
      };
      const file = `${browser.kind === 'webkit' ? 'webkitgtk' : family}-${engine ?? /\d+\.\d+/.exec(build)?.[0]}-${mode}-full.jsonl`;
      const others = recorded.filter((one) => one.file !== file || !values.write);
      for (const line of compareCapture({ ...head, file, requests }, others)) console.log(`  ${line}`);
      if (values.write && whole) {
        await writeFile(new URL(`../test/captures/${file}`, import.meta.url), writeCapture(head, requests));
      }
    }
  }
} finally {
  await screen?.close();
  await rm(scratch, { recursive: true, force: true });
}
