import type { WorkerKind } from '@countersign/contract';
import { afterEach, expect, test } from 'vitest';
import { askRealm } from './askRealm.ts';
import { realms } from './index.ts';
import type { RealmConfig } from './RealmConfig.ts';
import fixture from './worker.fixture.ts?url';

const urls: string[] = [];
afterEach(() => {
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
});

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
  const { answers, core, late } = askRealm(realms.worker.start, script('worker'), true);
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
  const { answers, core } = askRealm(realms.worker.start, script('worker'), false);
  await core;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(Object.keys(answers)).toEqual(['core']);
});

test('a script that is not let in fails the realm at once', async () => {
  const began = performance.now();
  const { answers, core, late } = askRealm(realms.worker.start, Promise.resolve('blob:nothing'), true);
  await Promise.all([core, late]);
  expect(answers.core).toHaveProperty('error');
  expect(answers.late).toEqual(answers.core);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a script that throws is failed, with its message', async () => {
  const url = URL.createObjectURL(new Blob(['throw new Error("own fault")'], { type: 'text/javascript' }));
  urls.push(url);
  const { answers, core } = askRealm(realms.worker.start, Promise.resolve(url), true);
  await core;
  expect(answers.core).toMatchObject({ error: 'failed', detail: expect.stringContaining('own fault') });
});

test('a realm that this route has not got says why', async () => {
  const { answers, core } = askRealm(
    realms.service.start,
    Promise.reject(new DOMException('no', 'SecurityError')),
    true,
  );
  await core;
  expect(answers.core).toEqual({ error: 'blocked', detail: 'SecurityError: no' });
});
