import type { BrowserKind } from '../../test/browsers/launchBrowser.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { spread } from '../timing/spread.ts';
import { type RunsBySubject, runVisits, type Temperature } from '../visits/runVisits.ts';
import type { Measured } from '../visits/startVisits.ts';
import type { Subject } from '../visits/subjects.ts';
import { withBrowsers } from '../visits/withBrowsers.ts';

const titles: Partial<Record<Subject, string>> = {
  core: 'core token',
  full: 'full token',
  fpscanner: 'fpscanner collect',
  fpjs: 'FingerprintJS load+get',
  botd: 'BotD load+detect',
  thumbmark: 'ThumbmarkJS get',
};

/** Budgets that compare medians of one run: ours, theirs, at most how many times theirs. */
const budgets: { kind: BrowserKind; at: Temperature; ours: Subject; theirs: Subject; atMost: number }[] = [
  { kind: 'chromium', at: 'cold', ours: 'core', theirs: 'fpscanner', atMost: 0.6 },
  { kind: 'chromium', at: 'cold', ours: 'core', theirs: 'fpjs', atMost: 0.3 },
  { kind: 'chromium', at: 'cold', ours: 'full', theirs: 'fpjs', atMost: 0.8 },
  { kind: 'chromium', at: 'warm', ours: 'full', theirs: 'fpjs', atMost: 0.5 },
  { kind: 'firefox', at: 'cold', ours: 'core', theirs: 'fpjs', atMost: 0.8 },
  { kind: 'firefox', at: 'cold', ours: 'full', theirs: 'fpjs', atMost: 0.8 },
  { kind: 'firefox', at: 'warm', ours: 'full', theirs: 'fpjs', atMost: 0.5 },
];
/** Milliseconds of the main thread's longest task. */
const longestTask = { atMost: 50 };

const round = (value: number | null) => Math.round(value ?? Number.NaN);
const times = (runs: readonly Measured[]) => spread(runs.map(({ ms }) => ms));
const longest = (runs: readonly Measured[]) => {
  const told = runs.flatMap((run) => (run.longest === null ? [] : [run.longest]));
  return told.length > 0 ? { ...spread(told), max: Math.max(...told) } : null;
};

/** What the tokens of some runs lacked, and in how many. */
function lacking(runs: readonly Measured[]) {
  const counts: Record<string, number> = {};
  for (const { id, why } of runs.flatMap(({ unknown = [] }) => unknown)) {
    counts[`${id}: ${why}`] = (counts[`${id}: ${why}`] ?? 0) + 1;
  }
  return counts;
}

function timeRows(kind: BrowserKind, found: RunsBySubject): Row[] {
  return [...found].flatMap(([subject, runs]) =>
    (['cold', 'warm'] as const).flatMap((at): Row[] => {
      const title = titles[subject];
      const { min, median, n } = times(runs[at]);
      if (title === undefined || median === null) return [];
      return [{ what: `${kind}, ${at}: ${title}`, value: median, unit: 'ms', note: `least ${round(min)}, ${n} runs` }];
    }),
  );
}

function ratioRows(kind: BrowserKind, found: RunsBySubject): Row[] {
  return budgets
    .filter((budget) => budget.kind === kind)
    .map(({ at, ours, theirs, atMost }) => {
      const of = (subject: Subject) => times(found.get(subject)?.[at] ?? []);
      const least = (of(ours).min ?? Number.NaN) / (of(theirs).min ?? Number.NaN);
      return {
        what: `${kind}, ${at}: ${titles[ours]}, of ${titles[theirs]}`,
        value: (of(ours).median ?? Number.NaN) / (of(theirs).median ?? Number.NaN),
        unit: 'x',
        budget: { atMost },
        note: `of the least ${least.toFixed(2)}`,
      };
    });
}

function taskRows(kind: BrowserKind, found: RunsBySubject): Row[] {
  const told = (subject: Subject) => longest(found.get(subject)?.cold ?? []);
  const core = told('core');
  if (!core) return [];
  const others = (['full', 'fpscanner', 'fpjs', 'botd', 'thumbmark', 'nothing'] as const).map(
    (subject) => `${titles[subject] ?? 'an empty page'} ${round(told(subject)?.median ?? null)}`,
  );
  const note = `0 is below 50; most ${round(core.max)}; ${others.join(', ')}`;
  const what = `${kind}, cold: longest task, core token`;
  return [{ what, value: core.median ?? 0, unit: 'ms', budget: longestTask, note }];
}

const detail = (runs: readonly Measured[]) => ({
  ms: times(runs),
  longestTask: longest(runs),
  lacking: lacking(runs),
});

/**
 * Time from script start to the core and the full token beside fpscanner, FingerprintJS, BotD and ThumbmarkJS, and
 * the longest task of the main thread meanwhile.
 */
export const browsers: Part = ({ runs, root }) =>
  withBrowsers(root, async (bench) => {
    const { places, missing } = bench;
    if (places.length === 0) return { rows: [], skipped: `no browser: ${Object.values(missing).join('; ')}` };
    const { found, outcomes } = await runVisits(bench, runs);
    const rows = [timeRows, ratioRows, taskRows].flatMap((make) =>
      [...found].flatMap(([kind, runs]) => make(kind, runs)),
    );
    const details = [...found].map(([kind, subjects]) => {
      const each = [...subjects].map(([name, { cold, warm }]) => [name, { cold: detail(cold), warm: detail(warm) }]);
      return [kind, Object.fromEntries(each)];
    });
    return { rows, details: { ...Object.fromEntries(details), outcomes, missing } };
  });
