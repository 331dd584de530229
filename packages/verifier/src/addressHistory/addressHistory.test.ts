import { describe, expect, it, vi } from 'vitest';
import type { Core } from '../Core.ts';
import { memoryStore } from '../stores/memoryStore.ts';
import type { Store } from '../stores/store.ts';
import { type CaseOptions, makeCase } from '../testing/makeCase.ts';
import { keyRing } from '../token/keyRing.ts';
import { countVisit } from './countVisit.ts';
import { bucketOf, bucketSeconds, bucketWindow } from './historyKey.ts';
import { packHistory, unpackHistory } from './packedHistory.ts';
import { readHistory } from './readHistory.ts';

const day = 86_400_000;
const key = 'A'.repeat(43);
const address = '198.51.100.7';

function setUp(change: Partial<Store> = {}, counts = true) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const events: string[] = [];
  const store = { ...memoryStore({ now: () => clock.now }), ...change };
  const core = {
    store,
    keys: keyRing(key),
    addressHistory: counts,
    assumed: (text: string | null) => text === '192.0.2.1',
    log: ({ event }: { event: string }) => events.push(event),
  } as unknown as Core;
  return {
    clock,
    events,
    store,
    count: (options: CaseOptions = {}) => countVisit(core, makeCase(options), clock.now),
    read: (of: string | null = address) => readHistory(core, of, clock.now),
  };
}

const abroad = (offset: number): CaseOptions => ({
  everywhere: { timeZone: { zone: 'Asia/Somewhere', now: offset, january: offset, july: offset } },
});
const none = { visits: 0, mismatches: 0, clocks: 0 };

describe('the history of an address', () => {
  it('counts visits, those of another place, and their different clocks', async () => {
    const { count, read } = setUp();
    await count();
    for (const offset of [-330, -330, -480, -540]) await count(abroad(offset));
    expect(await read()).toEqual({ visits: 5, mismatches: 4, clocks: 3 });
  });

  it('keeps to seven days at least and ten and a half at most', async () => {
    const { clock, count, read } = setUp();
    clock.now = bucketOf(clock.now) * bucketSeconds * 1000; // the beginning of a bucket
    await count(abroad(-330));
    for (const [days, visits] of [
      [7, 1],
      [10.4, 1],
      [10.5, 0],
    ] as const) {
      const later = setUp({});
      later.clock.now = clock.now;
      await later.count(abroad(-330));
      later.clock.now += days * day;
      expect(await later.read()).toMatchObject({ visits });
    }
    clock.now += 4 * day;
    await count(abroad(-330));
    expect(await read()).toEqual({ visits: 2, mismatches: 2, clocks: 1 });
  });

  it.each<[string, CaseOptions]>([
    ['a neutral zone', { everywhere: { timeZone: { zone: 'UTC', now: 0, january: 0, july: 0 } } }],
    ['a phone’s network', { ...abroad(-330), ip: { flags: { mobile: true } } }],
    ['a listed VPN', { ...abroad(-330), ip: { flags: { vpn: true } } }],
    ['a private address', { ...abroad(-330), ip: { scope: 'private' } }],
    ['no IP facts', { ...abroad(-330), ip: null }],
    ['an assumed address', { ...abroad(-330), case: { ipAssumed: true } }],
    ['no clock', { everywhere: { timeZone: { error: 'failed' } } }],
  ])('does not count %s', async (_, options) => {
    const { count, read } = setUp();
    await count(options);
    expect(await read()).toEqual(none);
  });

  it('takes a /64 of IPv6 for one address, and another for another', async () => {
    const { count, read } = setUp();
    await count({ ...abroad(-330), requests: { challenge: { address: '2001:db8:1:2:3::4' } } });
    expect(await read('2001:db8:1:2:ffff::1')).toMatchObject({ visits: 1 });
    expect(await read('2001:db8:1:3::4')).toEqual(none);
    expect(await read(null)).toBeNull();
    expect(await read('192.0.2.1')).toBeNull();
  });

  it('is not kept where it is switched off', async () => {
    const { store, count, read } = setUp({}, false);
    const asked = vi.spyOn(store, 'count');
    await count(abroad(-330));
    expect(await read()).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('leaves no address in the store', async () => {
    const keys: string[] = [];
    const { count, read } = setUp({
      async count(name) {
        keys.push(name);
        return 0;
      },
    });
    await count(abroad(-330));
    await read();
    expect(keys.length).toBeGreaterThan(3);
    for (const name of keys) expect(name).not.toContain('198.51');
  });

  it('goes on without a store, and says so', async () => {
    const fails = async () => {
      throw new Error('down');
    };
    const { count, read, events } = setUp({ count: fails });
    await expect(count()).resolves.toBeUndefined();
    expect(await read()).toBeNull();
    expect(events).toEqual(['store-down', 'store-down']);
  });

  it('packs three counts in one number and ends its window with the third bucket', () => {
    const history = { visits: 2 ** 24 - 1, mismatches: 1_000_000, clocks: 31 };
    expect(packHistory(history)).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(unpackHistory(packHistory(history))).toEqual(history);
    const bucket = bucketOf(Date.UTC(2026, 10, 22));
    const window = bucketWindow(bucket);
    expect((Math.floor((bucket * bucketSeconds) / window) + 1) * window).toBe((bucket + 3) * bucketSeconds);
  });
});
