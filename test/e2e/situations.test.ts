import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Label } from '@countersign/contract';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { mirrorFiles } from '../servers/mirrorFiles.ts';
import { type Played, playSituation } from './situations/playSituation.ts';
import { refreshFrom } from './situations/refreshFrom.ts';
import type { Situation } from './situations/Situation.ts';
import { situations } from './situations/situations.ts';
import { situationsPage } from './situations/situationsPage.ts';

const browsers = inject('browsers');
const all = Object.entries(situations) as [string, Situation][];
const page = fileURLToPath(new URL('../../docs/situations.md', import.meta.url));

function expectSaid(
  { verdict, words, shown }: Played,
  { labels, conflicts, says }: Situation,
  may: readonly Label[] = [],
): void {
  const given = verdict.labels.filter(({ label }) => label in labels || !may.includes(label));
  expect(Object.fromEntries(given.map(({ label, confidence }) => [label, confidence]))).toEqual(labels);
  expect(verdict.outcome).toBe('pass');
  const found = verdict.findings.filter(
    ({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined,
  );
  expect(found.map(({ id }) => id).toSorted()).toEqual(conflicts);
  const text = words.statements.map((statement) => statement.text).join('\n');
  for (const said of says) expect(text).toContain(said);
  if (shown === null) return;
  expect(shown.headline).toContain(words.headline);
  // As DB-IP's licence asks of pages that show its results.
  expect(shown.links).toContain('IP Geolocation by DB-IP');
  for (const [index, statement] of words.statements.entries()) expect(shown.cards[index]).toContain(statement.text);
}

describe('situations, after a refresh from a mirror', () => {
  let state: string;
  const played = new Map<string, Played>();
  beforeAll(async () => {
    state = await refreshFrom(await mirrorFiles({ useShared: false }));
  });
  afterAll(() => rm(state, { recursive: true, force: true }));

  for (const [id, situation] of all) {
    test.skipIf(!browsers[situation.kind])(situation.title, async () => {
      const outcome = await playSituation(id, situation, state);
      played.set(id, outcome);
      expectSaid(outcome, situation);
      expect(outcome.words.gap).toBeNull();
    });
  }

  test.skipIf(!browsers.chromium || !browsers.firefox)('are told in the documents as they were told here', async () => {
    const told = all.flatMap(([id, situation]) => {
      const outcome = played.get(id);
      return outcome ? [[situation, outcome] as const] : [];
    });
    expect(told).toHaveLength(all.length);
    await expect(situationsPage(told)).toMatchFileSnapshot(page);
  });
});

describe('situations that turn on lists, with whole ones', async () => {
  const mirror = await mirrorFiles();
  let state: string | undefined;
  beforeAll(async () => {
    if (mirror.shared) state = await refreshFrom(mirror);
  });
  afterAll(() => state && rm(state, { recursive: true, force: true }));

  for (const [id, situation] of all) {
    const { listed, kind, title } = situation;
    if (listed === undefined) continue;
    test.skipIf(!mirror.shared || !browsers[kind])(title, async () => {
      expectSaid(await playSituation(id, situation, state ?? ''), situation, listed.may);
    });
  }
});
