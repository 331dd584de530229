import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parts } from './parts/index.ts';
import { printTable } from './printTable.ts';
import { standing } from './standing.ts';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, runs: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const runs = values.quick ? 3 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a whole number above 0, not ${values.runs}`);

const root = fileURLToPath(new URL('../', import.meta.url));
const load = () => loadavg().map((value) => Math.round(value * 100) / 100);
/** No more digits than a measurement has. */
const short = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
const results: Record<string, unknown> = {};
const over: string[] = [];
const missing: string[] = [];

for (const [name, { title, run }] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const before = load();
  try {
    const { rows, details, skipped } = await run({ quick: values.quick, runs, root });
    if (skipped !== undefined) missing.push(`${name} was skipped: ${skipped}`);
    if (rows.length > 0) printTable(title, rows);
    const judged = rows.map((row) => ({ ...row, ...(row.budget ? { standing: standing(row) } : {}) }));
    over.push(...judged.filter((row) => row.standing === 'over').map(({ what }) => `${name}: ${what}`));
    results[name] = { loadAverage: { before, after: load() }, ...(skipped ? { skipped } : {}), rows: judged, details };
  } catch (error) {
    console.error(`\n${title}\n  broke:`, error);
    results[name] = { broke: String(error) };
    missing.push(`${name} broke`);
    process.exitCode = 1;
  }
}

for (const what of missing) console.log(`\n${what}`);
console.log(over.length > 0 ? `\nover budget:\n${over.map((what) => `  ${what}`).join('\n')}` : '\nno budget missed');
// One part, or a quick look, is no run to keep.
if (positionals.length === 0 && !values.quick) {
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
  const document = { measuredAt: new Date().toISOString(), machine, over, missing, parts: results };
  const file = `${root}bench/results.json`;
  await writeFile(file, JSON.stringify(document, short, 2));
  spawnSync(`${root}node_modules/.bin/biome`, ['format', '--write', file], { stdio: 'ignore' });
}
