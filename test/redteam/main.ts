// `npm run redteam -- [ID...] [--controls] [--repeat N] [--json FILE]`: plays every adversary and every control, or
// those named; the whole run writes docs/scoreboard.md. Ends with 1 where a control was wrongly flagged or unheard.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { FindingSource } from '@countersign/contract';
import { checks } from '../../packages/verifier/src/checks/index.ts';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { startDisplay } from '../browsers/startDisplay.ts';
import { serveDemo } from '../servers/serveDemo.ts';
import { endingOf, wronglyFlagged } from './board/classify.ts';
import { describeRow } from './board/describeRow.ts';
import { scoreboard } from './board/scoreboard.ts';
import type { Entry } from './Entry.ts';
import { endStrays } from './endStrays.ts';
import { entries } from './entries.ts';
import { planRun } from './planRun.ts';
import { playRow } from './playRow.ts';
import type { Row } from './Row.ts';
import { startSite } from './server/startSite.ts';
import { versions } from './versions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { controls: { type: 'boolean' }, repeat: { type: 'string' }, json: { type: 'string' } },
});
const unknown = positionals.filter((id) => !Object.hasOwn(entries, id));
if (unknown.length > 0) {
  console.error(`no such row: ${unknown.join(', ')}; there are ${Object.keys(entries).join(', ')}`);
  process.exit(2);
}
const { CREEPJS } = process.env;
const whole = positionals.length === 0 && !values.controls;
const plan = planRun(entries, {
  ids: positionals,
  controlsOnly: values.controls ?? false,
  repeat: Number(values.repeat ?? 1),
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What this starts is in groups of its own, and hears nothing of the signal.
  process.once(signal, () => void endStrays().then(() => process.exit(130)));
}
const { found, missing } = findBrowsers({ install: true });
for (const [name, why] of Object.entries(missing)) console.error(`redteam: no ${name}: ${why}`);
if (found.xdotool) process.env.XDOTOOL = found.xdotool;
const browsers = {
  ...(found.chromium && { chromium: found.chromium }),
  ...(found.firefox && { firefox: found.firefox }),
  ...(found.webkit && { webkit: found.webkit }),
};

const rows: Row[] = [];
const opened: { close(): Promise<void> }[] = [];
function open<T extends { close(): Promise<void> }>(server: T): T {
  opened.unshift(server);
  return server;
}
try {
  const screen = found.xvfb ? open(await startDisplay(found.xvfb)) : undefined;
  const demo = open(await serveDemo());
  // An address of a provider of homes in the USA.
  const home = open(await serveDemo('--assume-ip', '73.162.10.20'));
  const verifying = ({ origin, secret }: typeof demo) => ({ port: Number(new URL(origin).port), secret });
  const doors = { plain: verifying(demo), home: verifying(home) };
  const site = open(await startSite({ ...doors, ...(CREEPJS ? { creepjs: CREEPJS } : {}) }));
  const around = { site, browsers, display: screen?.display ?? process.env.DISPLAY ?? null };
  for (const [index, { id, visit }] of plan.entries()) {
    const entry: Entry = entries[id as keyof typeof entries];
    const row = await playRow(around, id, entry, visit);
    rows.push(row);
    console.log(`${index + 1}/${plan.length} ${describeRow(row)}`);
  }
} finally {
  for (const server of opened) await server.close();
}

if (values.json) await writeFile(values.json, JSON.stringify(rows, null, 2));
const sources = Object.fromEntries(Object.entries(checks).map(([id, { source }]) => [id, source])) as Record<
  string,
  FindingSource
>;
if (whole) {
  const date = new Date().toISOString().slice(0, 10);
  const text = scoreboard({ rows, date, versions: versions(browsers, CREEPJS), sources });
  await writeFile(new URL('../../docs/scoreboard.md', import.meta.url), text);
}
const controls = rows.filter(({ entry, skipped }) => entry.kind === 'control' && skipped === undefined);
const wronged = controls.filter(({ visited }) => wronglyFlagged(visited));
const unheard = controls.filter(({ visited }) => endingOf(visited) === 'no token');
for (const { id } of wronged) console.error(`wrongly flagged: ${id}`);
for (const { id } of unheard) console.error(`a genuine browser gave no token: ${id}`);
process.exitCode = wronged.length + unheard.length > 0 ? 1 : 0;
