import type { IpFacts, IpProvider } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { makeVisit } from '../conformance/joseClient.ts';
import { testVerifier } from '../conformance/testVerifier.ts';
import { memoryStore } from '../stores/memoryStore.ts';
import type { Store } from '../stores/store.ts';
import { genuineSignals } from '../testing/genuineSignals.ts';
import { makeCase } from '../testing/makeCase.ts';

const exit = '81.2.69.142';
const home = '81.2.70.9';
const year = new Date().getUTCFullYear();
const chicago = { zone: 'America/Chicago', now: 360, january: 360, july: 300 };
const steady = (zone: string, offset: number, text: string) => ({
  zone,
  now: offset,
  january: offset,
  july: offset,
  text,
});
const abroad = [
  steady('Asia/Kolkata', -330, 'GMT+0530'),
  steady('Asia/Tokyo', -540, 'GMT+0900'),
  steady('Asia/Dubai', -240, 'GMT+0400'),
];

/** A verifier at whose addresses people of Chicago live, as far as sources say. */
function setUp(change: Partial<Store> = {}, flags: IpFacts['flags'] = { access: true }) {
  const ip: IpProvider = {
    sources: [],
    lookup: (address) => ({ ...(makeCase().ip as IpFacts), address, flags }),
  };
  const made = testVerifier({
    ip,
    store: { ...memoryStore(), ...change },
    // The visits of this test have no browser's headers.
    policy: { minimumCoverage: 0, mute: ['challenge-header-presence'] },
    edge: { ip: 'x-client', trust: { anyPeer: true } },
  });
  const token = async (clock: object, address = exit, signals: object = {}) => {
    const { navigator, timeZone } = genuineSignals.chromium.window;
    const evidence = {
      window: {
        signals: {
          navigator: { value: navigator },
          timeZone: { value: { ...timeZone, ...clock, year, clock: Date.now() } },
          ...signals,
        },
      },
    };
    const send: typeof made.send = (path, init) =>
      made.send(path, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), 'x-client': address } });
    return (await makeVisit(send, { evidence })).token;
  };
  const visit = async (clock: object, address = exit) =>
    (await made.verify({ token: await token(clock, address) })).body;
  const learned = async (address = exit) => {
    const { findings, labels } = await visit(chicago, address);
    const finding = findings.find(({ id }) => id === 'address-history');
    const vpn = labels.find(({ label }) => label === 'vpn')?.confidence ?? null;
    return { result: finding?.result, vpn, text: finding?.text };
  };
  return { ...made, token, visit, learned };
}

describe('an address that others come from all over', () => {
  it('is taken for a VPN’s, for one whose own clock fits too, and for that address alone', async () => {
    const { visit, learned } = setUp();
    for (let turn = 0; turn < 7; turn += 1) for (const clock of abroad) await visit(clock);
    expect(await learned()).toEqual({
      result: 'conflict',
      vpn: 'low',
      text: 'Of 21 visits from this address in the last days 21 kept the time of other places, by 3 different clocks, as behind a VPN.',
    });
    expect(await learned(home)).toMatchObject({ result: 'unknown', vpn: null });
  });

  it('is not, where as many people of the place come', async () => {
    const { visit, learned } = setUp();
    for (let turn = 0; turn < 3; turn += 1) for (const clock of abroad) await visit(clock);
    for (let turn = 0; turn < 12; turn += 1) await visit(chicago);
    expect(await learned()).toMatchObject({ result: 'agree', vpn: null });
  });

  it('is not, where all keep one other clock: a family, a branch, a place that the sources have wrong', async () => {
    const { visit, learned } = setUp();
    for (let turn = 0; turn < 25; turn += 1) await visit(abroad[0] as object);
    expect(await learned()).toMatchObject({ result: 'agree', vpn: null });
  });

  it('learns nothing from visits that are blocked, from retries, and behind phones', async () => {
    const { verify, token, visit, learned } = setUp();
    const driven = { webdriver: { value: { value: true, own: false } } };
    for (let turn = 0; turn < 7; turn += 1) {
      for (const clock of abroad) {
        const { body } = await verify({ token: await token(clock, exit, driven) });
        expect(body.outcome).toBe('block');
      }
    }
    const again = await token(abroad[1] as object);
    for (let turn = 0; turn < 21; turn += 1) await verify({ token: again, idempotencyKey: 'again' });
    expect((await learned()).result).toBe('unknown');
    await visit(chicago);

    const phones = setUp({}, { mobile: true });
    for (let turn = 0; turn < 7; turn += 1) for (const clock of abroad) await phones.visit(clock);
    expect(await phones.learned()).toMatchObject({ result: 'unknown', vpn: null });
  });

  it('learns nothing from phones that roam, whose carrier has homes in the same network', async () => {
    const { verify, token, learned } = setUp({}, { access: true });
    // Android's desktop site: the touch screen and the platform stay.
    const touched = { platform: 'Linux aarch64', maxTouchPoints: 5 };
    const phone = { navigator: { value: { ...genuineSignals.chromium.window.navigator, ...touched } } };
    for (let turn = 0; turn < 7; turn += 1) {
      for (const clock of abroad) {
        const { body } = await verify({ token: await token(clock, exit, phone) });
        expect(body.outcome).toBe('pass');
      }
    }
    expect(await learned()).toMatchObject({ result: 'unknown', vpn: null });
  });

  it('is unknown where the store does not count, and the verdict stands', async () => {
    const broken = async () => {
      throw new Error('no counts');
    };
    const { visit, events } = setUp({ count: broken });
    // The challenge counts too, and is refused where it cannot.
    await expect(visit(chicago)).rejects.toThrow();
    expect(events.some(({ event }) => event === 'store-down')).toBe(true);

    let asked = 0;
    const late = setUp({ count: async () => (asked++ < 3 ? 1 : broken()) });
    const { outcome, findings, degraded } = await late.visit(chicago);
    expect({ outcome, degraded }).toEqual({ outcome: 'pass', degraded: undefined });
    expect(findings.find(({ id }) => id === 'address-history')?.result).toBe('unknown');
  });
});
