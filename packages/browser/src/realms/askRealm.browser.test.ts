import type { WorkerKind } from '@countersign/contract';
import { afterEach, expect, test } from 'vitest';
import { askRealm } from './askRealm.ts';
import { realms } from './index.ts';
import type { RealmConfig } from './RealmConfig.ts';
import type { StartRealm } from './StartRealm.ts';
import fixture from './worker.fixture.ts?url';

const urls: string[] = [];
afterEach(() => {
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
});

const refused = () => false;

function script(kind: WorkerKind): Promise<string> {
  const config: RealmConfig = { kind, visit: 'v'.repeat(22), mount: `${origin}/nowhere`, receipt: 'SCRIPT' };
  // Both are imported before anything runs, so that the realm hears the question that is posted at once.
  const set = `data:text/javascript,self.countersign=${encodeURIComponent(JSON.stringify(config))}`;
  const code = [set, new URL(fixture, origin).href].map((from) => `import ${JSON.stringify(from)};`).join('');
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  urls.push(url);
  return Promise.resolve(url);
}

test('a dedicated worker answers core, then late evidence, with the receipts that it has', async () => {
  const { answers, core, late } = askRealm(realms.worker.start, script('worker'), { late: true, refused });
  await core;
  expect(answers.core).toMatchObject({
    countersign: 'core',
    receipts: ['SCRIPT'],
    signals: { navigator: { value: { userAgent: navigator.userAgent } }, timeZone: { value: {} } },
  });
  await late;
  expect(answers.late).toMatchObject({ countersign: 'late', signals: { webgl: {} } });
});

test('the core alone is answered where late evidence is not asked for', async () => {
  const { answers, core } = askRealm(realms.worker.start, script('worker'), { late: false, refused });
  await core;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(Object.keys(answers)).toEqual(['core']);
});

/** Starts nothing as often as is said before it starts what it is told to. */
function failing(times: number): { start: StartRealm; starts: () => number } {
  let starts = 0;
  return {
    start(url, fail) {
      starts += 1;
      return realms.worker.start(starts > times ? url : `blob:${origin}/nothing`, fail);
    },
    starts: () => starts,
  };
}

test('a script that does not load once is tried once more', async () => {
  const { start, starts } = failing(1);
  const { answers, core } = askRealm(start, script('worker'), { late: false, refused });
  await core;
  expect(answers.core).toMatchObject({ countersign: 'core', receipts: ['SCRIPT'] });
  expect(starts()).toBe(2);
});

test('one that does not load at all fails the realm, and soon', async () => {
  const began = performance.now();
  const { start, starts } = failing(9);
  const { answers, core, late } = askRealm(start, script('worker'), { late: true, refused });
  await Promise.all([core, late]);
  expect(answers.core).toEqual({ error: 'failed', detail: 'not loaded' });
  expect(answers.late).toEqual(answers.core);
  expect(starts()).toBe(2);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('one that a policy refused is blocked, and not tried again', async () => {
  const { start, starts } = failing(9);
  const { answers, core } = askRealm(start, script('worker'), { late: true, refused: () => true });
  await core;
  expect(answers.core).toEqual({ error: 'blocked' });
  expect(starts()).toBe(1);
});

test('one that is ended meanwhile is not tried again', async () => {
  const { start, starts } = failing(9);
  const { end } = askRealm(start, script('worker'), { late: true, refused });
  await expect.poll(starts).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  end();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(starts()).toBe(1);
});

test('a script that throws is failed, with its message', async () => {
  const url = URL.createObjectURL(new Blob(['throw new Error("own fault")'], { type: 'text/javascript' }));
  urls.push(url);
  const { answers, core } = askRealm(realms.worker.start, Promise.resolve(url), { late: true, refused });
  await core;
  expect(answers.core).toMatchObject({ error: 'failed', detail: expect.stringContaining('own fault') });
});

test('a realm that this route has not got says why', async () => {
  const { answers, core } = askRealm(realms.service.start, Promise.reject(new DOMException('no', 'SecurityError')), {
    late: true,
    refused,
  });
  await core;
  expect(answers.core).toEqual({ error: 'blocked', detail: 'SecurityError: no' });
});
