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
});
