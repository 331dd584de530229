import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteStore } from './sqliteStore.ts';
import { storeConformance } from './storeConformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = () => join(folder, `${++files}.db`);

describe('SQLite store', () => {
  storeConformance((now) => sqliteStore({ path: newPath(), now }));

  it('shares one file between two processes: each key is won once', async () => {
    const [path, keys] = [newPath(), 400];
    await sqliteStore({ path }).close();
    const script = fileURLToPath(new URL('./claimFromProcess.ts', import.meta.url));
    const args = [
      '--conditions=@countersign/source',
      '--import',
      'tsx',
      script,
      path,
      String(keys),
      String(Date.now() + 1500),
    ];
    const run = async () => JSON.parse((await promisify(execFile)(process.execPath, args)).stdout) as { won: number };
    const [first, second] = await Promise.all([run(), run()]);
    expect(first.won + second.won).toBe(keys);
    const store = sqliteStore({ path });
    expect(await store.count('all', 600)).toBe(2 * keys + 1);
    await store.close();
  }, 30_000);

  it('keeps a claim when its process is gone', async () => {
    const path = newPath();
    const value = { site: 'default', tokenHash: 'x', at: 1 };
    await sqliteStore({ path }).claim('a', value, 60); // never closed, as after kill -9
    const store = sqliteStore({ path });
    expect(await store.claim('a', { ...value, tokenHash: 'y' }, 60)).toEqual({ won: false, held: value });
    await store.close();
  });

  it('deletes what has expired', async () => {
    const [path, clock] = [newPath(), { now: 1_000_000 }];
    const store = sqliteStore({ path, now: () => clock.now });
    for (let index = 0; index < 10; index += 1)
      await store.claim(`old ${index}`, { site: 'a', tokenHash: 'x', at: 1 }, 1);
    clock.now += 60_000;
    await store.claim('new', { site: 'a', tokenHash: 'x', at: 1 }, 60);
    await store.close();
    const rows = new Database(path).prepare('select key from claims').all();
    expect(rows).toEqual([{ key: 'new' }]);
  });

  it('says which file it cannot use', () => {
    expect(() => sqliteStore({ path: join(folder, 'no', 'such', 'folder.db') })).toThrow(
      expect.objectContaining({ code: 'store-unreachable' }),
    );
  });

  it('refuses a file that is no database', () => {
    const path = newPath();
    writeFileSync(path, 'not a database, but a text that is long enough to be read as the head of one'.repeat(20));
    expect(() => sqliteStore({ path })).toThrow(expect.objectContaining({ code: 'store-unreachable' }));
  });
});
