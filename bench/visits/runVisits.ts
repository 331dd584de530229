import type { BrowserKind } from '../../test/browsers/launchBrowser.ts';
import type { Measured } from './startVisits.ts';
import type { Subject } from './subjects.ts';
import type { BrowserBench } from './withBrowsers.ts';

const timed = ['core', 'full', 'fpscanner', 'fpjs', 'botd', 'thumbmark'] as const satisfies readonly Subject[];

/** What each browser is asked to load. Where it tells of long tasks, a page that does nothing gives the ground. */
const visited: Record<BrowserKind, readonly Subject[]> = {
  chromium: [...timed, 'nothing'],
  firefox: timed,
  // Tests alone visit with WebKitGTK.
  webkit: [],
};

export type Temperature = 'cold' | 'warm';
/** What the loads of one subject in one browser found. */
export type Runs = Record<Temperature, Measured[]>;
export type RunsBySubject = Map<Subject, Runs>;

/**
 * Visits every subject in every browser `times` times, each in a fresh process on a fresh profile (cold) and once more
 * in the same (warm); subjects and browsers take turns, so that a noisy neighbour meets all alike. Every token is used;
 * `outcomes` counts how they were judged.
 */
export async function runVisits({ places, visits, visit }: BrowserBench, times: number) {
  const found = new Map<BrowserKind, RunsBySubject>();
  for (const { kind } of places) {
    found.set(kind, new Map(visited[kind].map((subject) => [subject, { cold: [], warm: [] }])));
  }
  const outcomes: Record<string, number> = {};
  const turns = places.flatMap((place) => visited[place.kind].map((subject, order) => ({ place, subject, order })));
  turns.sort((one, other) => one.order - other.order);
  for (let run = 0; run < times; run += 1) {
    console.error(`browsers: run ${run + 1} of ${times}`);
    for (const { place, subject } of turns) {
      const [cold, warm] = await visit(place, subject, { loads: 2 });
      if (!cold || !warm) throw new Error(`${subject} in ${place.kind}: a load is missing`);
      const runs = found.get(place.kind)?.get(subject);
      runs?.cold.push(cold);
      runs?.warm.push(warm);
      for (const { token } of [cold, warm]) {
        if (token === undefined) continue;
        const { outcome, conflicts } = await visits.use(token);
        const name = [place.kind, subject, outcome, ...conflicts].join(' ');
        outcomes[name] = (outcomes[name] ?? 0) + 1;
      }
    }
  }
  return { found, outcomes };
}
