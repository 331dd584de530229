import { describe, expect, it } from 'vitest';
import { memoryStore } from './memoryStore.ts';
import { storeConformance } from './storeConformance.ts';

describe('memory store', () => {
  storeConformance((now) => memoryStore({ now }));

  it('refuses more than it may hold, until room is made by expiry', async () => {
    const clock = { now: 0 };
    const store = memoryStore({ now: () => clock.now, capacity: 2 });
    const value = { site: 'a', tokenHash: 'x', at: 0 };
    await store.claim('a', value, 1);
    await store.claim('b', value, 10);
    await expect(store.claim('c', value, 10)).rejects.toMatchObject({ code: 'store-full', values: { capacity: 2 } });
    clock.now = 1000;
    expect((await store.claim('c', value, 10)).won).toBe(true);
  });

  it('forgets the oldest count where it may hold no more: days of histories keep no challenge out', async () => {
    const store = memoryStore({ now: () => 0, capacity: 2 });
    for (const name of ['monday', 'tuesday', 'challenge']) await store.count(name, 1e6);
    expect(await store.count('challenge', 1e6)).toBe(2);
    expect(await store.count('tuesday', 1e6, 0)).toBe(1);
    expect(await store.count('monday', 1e6, 0)).toBe(0);
  });

  it('stays quick when it is full', async () => {
    const clock = { now: 0 };
    const store = memoryStore({ now: () => clock.now, capacity: 100_000 });
    const fill = async (from: number, to: number) => {
      const started = performance.now();
      for (let index = from; index < to; index += 1) await store.count(String(index), 1e6);
      return performance.now() - started;
    };
    await fill(0, 100_000);
    // Each a sweep of all, these would take half a minute.
    expect(await fill(100_000, 110_000)).toBeLessThan(5000);
  });
});
