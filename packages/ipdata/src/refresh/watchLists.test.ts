import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpLayer } from '../IpLayer.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import type { ListsEvent } from './ListsEvent.ts';
import { manifestPath } from './manifestFile.ts';
import { refreshLists } from './refreshLists.ts';
import { addresses } from './testing/addresses.ts';
import { serveLists } from './testing/serveLists.ts';
import { testLists } from './testing/testLists.ts';
import { watchLists } from './watchLists.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let dir: string;
let bodies: Record<string, string>;
let mirror: Awaited<ReturnType<typeof serveLists>>;
let events: ListsEvent[];
let layer: IpLayer | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-watch-'));
  dir = join(folder, 'ipdata');
  bodies = { 'vpn/list.txt': addresses(10), 'tor/list.txt': addresses(5, '8.1.1') };
  mirror = await serveLists(bodies);
  events = [];
});
afterEach(() => {
  layer?.close?.();
  mirror.close();
  rmSync(folder, { recursive: true, force: true });
});

const refresh = () => refreshLists({ dir, mirror: mirror.url, lists: testLists });
const watching = (pollMs = 50) => {
  layer = watchLists({ dir, pollMs, onEvent: (event) => events.push(event) });
  return layer;
};
const states = () => events.map(({ state }) => state);
const flags = (of: IpLayer, address: string) => of.find(parseAddress(address))?.flags;

async function until(done: () => boolean): Promise<void> {
  for (const end = performance.now() + 10_000; !done(); await sleep(20)) {
    if (performance.now() > end) throw new Error(`it did not come; events: ${JSON.stringify(events)}`);
  }
}

describe('watchLists', () => {
  it('has nothing to say before the first refresh, and then takes up what there is', async () => {
    const lists = watching();
    expect([states(), lists.sources, flags(lists, '8.0.0.1')]).toEqual([['absent'], [], undefined]);
    await refresh();
    await until(() => events.length === 2);
    expect(events[1]).toMatchObject({ state: 'loaded', lists: 2 });
    expect(flags(lists, '8.0.0.1')).toEqual({ vpn: true, tor: false });
  });

  it('loads at once what is there', async () => {
    await refresh();
    expect(flags(watching(), '8.1.1.1')).toEqual({ vpn: false, tor: true });
    expect(states()).toEqual(['loaded']);
  });

  it.each([
    ['by the system', 60_000],
    ['by looking', 50],
  ])('is told %s of new lists, and a provider answers from them', async (_, pollMs) => {
    await refresh();
    const provider = joinLayers([watching(pollMs)]);
    expect(provider.lookup('9.9.9.1').flags.vpn).toBe(false);
    bodies['vpn/list.txt'] = addresses(12, '9.9.9');
    await refresh();
    await until(() => events.length === 2);
    expect(provider.lookup('9.9.9.1').flags.vpn).toBe(true);
    expect(provider.lookup('8.0.0.1').flags.vpn).toBe(false);
    expect(provider.sources.map(({ name }) => name)).toEqual(['vpn', 'tor']);
  });

  it('reads nothing anew where nothing was written', async () => {
    await refresh();
    watching(20);
    await sleep(200);
    expect(states()).toEqual(['loaded']);
  });

  it.each<[string, (file: string) => void]>([
    ['a changed byte', (file) => writeFileSync(file, readFileSync(file).fill(7, 100, 101))],
    ['half a file', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    ['no file', (file) => rmSync(file)],
    ['a manifest of another form', () => writeFileSync(manifestPath(dir), '{}')],
    ['half a manifest', () => writeFileSync(manifestPath(dir), readFileSync(manifestPath(dir)).subarray(0, 100))],
  ])('keeps what it has where it finds %s, says so once, and takes up the next', async (_, spoil) => {
    await refresh();
    const lists = watching(20);
    const [file = ''] = readdirSync(dir).filter((name) => name.startsWith('lists-'));
    spoil(join(dir, file));
    // As a restored backup would: the manifest is another file with the same text.
    if (existsSync(manifestPath(dir))) writeFileSync(manifestPath(dir), readFileSync(manifestPath(dir)));
    await until(() => states().includes('damaged'));
    await sleep(150);
    expect(states().filter((state) => state === 'damaged')).toHaveLength(1);
    expect(events.find(({ state }) => state === 'damaged')).toMatchObject({
      code: expect.stringMatching(/^(corrupt|no)-data$/),
    });
    expect(flags(lists, '8.0.0.1')?.vpn).toBe(true);
    bodies['vpn/list.txt'] = addresses(11, '9.9.9');
    await refresh();
    await until(() => states().at(-1) === 'loaded');
    expect(flags(lists, '9.9.9.1')?.vpn).toBe(true);
  });

  it.each([20, 60_000])('takes up lists whose file comes after its manifest (looked at each %i ms)', async (pollMs) => {
    await refresh();
    const [file = ''] = readdirSync(dir).filter((name) => name.startsWith('lists-'));
    const bytes = readFileSync(join(dir, file));
    rmSync(join(dir, file));
    const lists = watching(pollMs);
    await sleep(150);
    expect(events).toMatchObject([{ state: 'damaged', code: 'no-data' }]);
    writeFileSync(join(dir, `${file}.tmp`), bytes);
    renameSync(join(dir, `${file}.tmp`), join(dir, file));
    await until(() => flags(lists, '8.0.0.1')?.vpn === true);
    expect(states()).toEqual(['damaged', 'loaded']);
  });

  it.each<[string, () => string]>([
    ['manifest', () => manifestPath(dir)],
    ['lists', () => join(dir, readdirSync(dir).find((name) => name.startsWith('lists-')) ?? '')],
  ])('does not wait for a pipe in place of the %s', async (_, pathOf) => {
    await refresh();
    const path = pathOf();
    rmSync(path);
    execFileSync('mkfifo', [path]);
    watching(20);
    await sleep(100);
    expect(events).toMatchObject([{ state: 'damaged', code: 'no-data' }]);
  });

  it('starts without lists where those there are damaged', async () => {
    await refresh();
    writeFileSync(manifestPath(dir), 'damage');
    expect(watching().sources).toEqual([]);
    expect(events).toMatchObject([{ state: 'damaged', code: 'corrupt-data' }]);
  });

  it('keeps its lists where the folder goes, and finds it when it is back', async () => {
    await refresh();
    const lists = watching(20);
    rmSync(dir, { recursive: true });
    await sleep(100);
    expect(flags(lists, '8.0.0.1')?.vpn).toBe(true);
    bodies['vpn/list.txt'] = addresses(12, '9.9.9');
    await refresh();
    await until(() => flags(lists, '9.9.9.1')?.vpn === true);
  });

  it('reads nothing after it was closed', async () => {
    watching(20).close?.();
    await refresh();
    await sleep(150);
    expect(states()).toEqual(['absent']);
  });
});
