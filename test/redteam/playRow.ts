import { setTimeout as sleep } from 'node:timers/promises';
import { descendants } from './descendants.ts';
import type { Entry } from './Entry.ts';
import { endStrays } from './endStrays.ts';
import { Missing } from './Lab.ts';
import { makeLab, type Surroundings } from './makeLab.ts';
import type { Row } from './Row.ts';

/** Nothing may take longer, whatever it is. */
const longestVisitMs = 150_000;

/** Makes one visit; ends whatever process it left behind. `id` names the visit, `name` the row. */
export async function playRow(around: Surroundings, name: string, entry: Entry, id = name): Promise<Row> {
  const before = new Set(descendants());
  const since = performance.now();
  const { lab, close } = makeLab(around, id, entry);
  const limit = new AbortController();
  let skipped: string | undefined;
  let trouble: string | undefined;
  try {
    await Promise.race([
      entry.visit(lab),
      sleep(longestVisitMs, undefined, { signal: limit.signal }).then(() => {
        throw new Error('the visit took too long');
      }),
    ]);
  } catch (error) {
    if (error instanceof Missing) skipped = error.message;
    else trouble = String((error as Error)?.message ?? error).split('\n')[0] ?? '';
  } finally {
    limit.abort();
    await endStrays(before);
    await close();
  }
  return {
    id: name,
    entry,
    ...(skipped === undefined ? {} : { skipped }),
    ...(trouble === undefined ? {} : { trouble }),
    visited: around.site.visited(id),
    seconds: (performance.now() - since) / 1000,
  };
}
