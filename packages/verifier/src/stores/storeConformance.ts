import { expect, it } from 'vitest';
import type { ClaimValue, Store } from './store.ts';

/** Opens a fresh store whose clock is `now`. */
export type OpenStore = (now: () => number) => Store;

const value = (tokenHash: string): ClaimValue => ({ site: 'default', tokenHash, idempotencyKey: 'k', at: 7 });

/** What every store must do; each adapter's test runs it within its own `describe`. */
export function storeConformance(open: OpenStore): void {
  const fresh = () => {
    const clock = { now: 1_700_000_000_000 };
    return { clock, store: open(() => clock.now) };
  };

  it('gives a key to the first claim and its value to all others', async () => {
    const { store } = fresh();
    expect(await store.claim('a', value('first'), 60)).toEqual({ won: true });
    expect(await store.claim('a', value('second'), 60)).toEqual({ won: false, held: value('first') });
    expect(await store.claim('b', value('second'), 60)).toEqual({ won: true });
    await store.close();
  });

  it('keeps a value as it was, without members that were absent', async () => {
    const { store } = fresh();
    const bare: ClaimValue = { site: 'ünï', tokenHash: '"\\\n', at: 1.5 };
    await store.claim('a', bare, 60);
    expect(await store.claim('a', value('x'), 60)).toEqual({ won: false, held: bare });
    await store.close();
  });

  it('of 64 parallel claims exactly one wins', async () => {
    const { store } = fresh();
    const claims = Array.from({ length: 64 }, (_, index) => store.claim('a', value(String(index)), 60));
    const answers = await Promise.all(claims);
    expect(answers.filter(({ won }) => won)).toHaveLength(1);
    const held = answers.flatMap((answer) => (answer.won ? [] : [answer.held.tokenHash]));
    expect(new Set(held).size).toBe(1);
    await store.close();
  });

  it('frees a key when its time is over, not before', async () => {
    const { store, clock } = fresh();
    await store.claim('a', value('first'), 60);
    clock.now += 59_999;
    expect((await store.claim('a', value('second'), 60)).won).toBe(false);
    clock.now += 1;
    expect((await store.claim('a', value('second'), 60)).won).toBe(true);
    expect(await store.claim('a', value('third'), 60)).toEqual({ won: false, held: value('second') });
    await store.close();
  });

  it('keeps keys over the sweeps of others that have expired', async () => {
    const { store, clock } = fresh();
    await store.claim('long', value('long'), 600);
    await store.claim('short', value('short'), 1);
    for (let step = 0; step < 5; step += 1) {
      clock.now += 20_000;
      await store.claim(`step ${step}`, value('x'), 1);
    }
    expect((await store.claim('long', value('y'), 600)).won).toBe(false);
    expect((await store.claim('short', value('y'), 600)).won).toBe(true);
    await store.close();
  });

  it('counts each key by itself and begins anew in the next window', async () => {
    const { store, clock } = fresh();
    clock.now = 1_700_000_040_000; // a multiple of 60 s
    expect(await store.count('a', 60)).toBe(1);
    expect(await store.count('a', 60)).toBe(2);
    expect(await store.count('b', 60)).toBe(1);
    clock.now += 59_999;
    expect(await store.count('a', 60)).toBe(3);
    clock.now += 1;
    expect(await store.count('a', 60)).toBe(1);
    await store.close();
  });

  it('adds what it is told, and nothing where it is only asked', async () => {
    const { store, clock } = fresh();
    clock.now = 1_700_000_040_000;
    const large = 2 ** 40;
    expect(await store.count('a', 60, 0)).toBe(0);
    expect(await store.count('a', 60, large)).toBe(large);
    expect(await store.count('a', 60, 2)).toBe(large + 2);
    expect(await store.count('a', 60, 0)).toBe(large + 2);
    clock.now += 60_000;
    expect(await store.count('a', 60, 0)).toBe(0);
    expect(await store.count('a', 60, 5)).toBe(5);
    await store.close();
  });

  it('counts every one of 64 parallel calls', async () => {
    const { store } = fresh();
    const counts = await Promise.all(Array.from({ length: 64 }, () => store.count('a', 60)));
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
    await store.close();
  });

  it('tells its clock', async () => {
    const { store, clock } = fresh();
    expect(await store.now()).toBe(clock.now);
    await store.close();
  });
}
