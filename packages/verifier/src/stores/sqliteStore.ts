import Database from 'libsql';
import { StoreError } from './StoreError.ts';
import type { ClaimValue, Store } from './store.ts';

/** Between two sweeps of what has expired, in ms. */
const sweepEvery = 10_000;
/** How long another process may hold the file's lock, in ms. */
const busyTimeout = 5000;

/** The file, made if absent; its folder must exist. */
export interface SqliteStoreOptions {
  path: string;
  now?: () => number;
}

const schema = `
  create table if not exists claims (key text primary key, value text not null, expires integer not null) without rowid;
  create table if not exists counts (key text primary key, count integer not null, expires integer not null) without rowid;
  create index if not exists claims_expire on claims (expires);
  create index if not exists counts_expire on counts (expires);
`;

/**
 * A store in one SQLite file, shared by all processes of a machine.
 *
 * Each verb is one statement, so atomic among processes; a claim is in the log of the file before it is answered, so
 * it outlives a killed process. Throws `StoreError` `store-unreachable`.
 */
export function sqliteStore({ path, now = Date.now }: SqliteStoreOptions): Store {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw new StoreError('store-unreachable', 'the SQLite file cannot be used', { values: { path }, cause });
    }
  };

  const { database, insert, held, add, read, sweeps } = guarded(() => {
    const database = new Database(path, { timeout: busyTimeout });
    database.exec(`pragma journal_mode = wal; pragma synchronous = normal;`);
    database.exec(schema);
    return {
      database,
      insert: database.prepare(
        'insert into claims (key, value, expires) values (?, ?, ?) on conflict (key) do update set value = excluded.value, expires = excluded.expires where claims.expires <= ? returning key',
      ),
      held: database.prepare('select value from claims where key = ?'),
      add: database.prepare(
        'insert into counts (key, count, expires) values (?, ?, ?) on conflict (key) do update set count = case when counts.expires <= ? then excluded.count else counts.count + excluded.count end, expires = excluded.expires returning count',
      ),
      read: database.prepare('select count from counts where key = ? and expires > ?'),
      sweeps: ['claims', 'counts'].map((table) => database.prepare(`delete from ${table} where expires <= ?`)),
    };
  });

  let swept = now();
  const sweep = (at: number) => {
    if (at - swept < sweepEvery) return;
    swept = at;
    for (const statement of sweeps) statement.run(at);
  };

  return {
    async claim(key, value, ttlSeconds) {
      return guarded(() => {
        const at = now();
        sweep(at);
        for (;;) {
          if (insert.get(key, JSON.stringify(value), at + ttlSeconds * 1000, at)) return { won: true };
          const row = held.get(key) as { value: string } | undefined;
          if (row) return { won: false, held: JSON.parse(row.value) as ClaimValue };
          // Another process swept the row between the two statements: the key is free again.
        }
      });
    },
    async now() {
      return now();
    },
    async count(key, windowSeconds, by = 1) {
      return guarded(() => {
        const at = now();
        if (by === 0) return (read.get(key, at) as { count: number } | undefined)?.count ?? 0;
        sweep(at);
        const length = windowSeconds * 1000;
        const row = add.get(key, by, (Math.floor(at / length) + 1) * length, at) as { count: number };
        return row.count;
      });
    },
    async close() {
      database.close();
    },
  };
}
