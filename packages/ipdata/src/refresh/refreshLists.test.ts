import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { ListManifest } from './ListManifest.ts';
import { manifestPath } from './manifestFile.ts';
import type { RefreshOptions } from './RefreshOptions.ts';
import { refreshLists } from './refreshLists.ts';
import { addresses } from './testing/addresses.ts';
import { serveLists } from './testing/serveLists.ts';
import { testLists } from './testing/testLists.ts';
import { watchLists } from './watchLists.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
let bodies: Record<string, string | number>;
let mirror: Awaited<ReturnType<typeof serveLists>>;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'countersign-refresh-'));
  bodies = {
    'vpn/list.txt': addresses(10),
    'tor/list.txt': addresses(5, '8.1.1'),
    'more/list.txt': addresses(4, '8.2.2'),
  };
  mirror = await serveLists(bodies);
});
afterEach(() => {
  mirror.close();
  rmSync(dir, { recursive: true, force: true });
});

const refresh = (options: Partial<RefreshOptions> = {}) =>
  refreshLists({ dir, mirror: mirror.url, lists: testLists, ...options });
const manifest = (): ListManifest => JSON.parse(readFileSync(manifestPath(dir), 'utf8'));
/** Each list that was asked for: `name state entries code`. */
const states = async (options?: Partial<RefreshOptions>) =>
  (await refresh(options)).sources.map(({ name, state, entries, error }) =>
    [name, state, entries, error?.code].filter((part) => part !== undefined).join(' '),
  );
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.code,
  );

/** The flags that the folder's lists give an address now. */
function flagsOf(address: string) {
  const layer = watchLists({ dir });
  layer.close?.();
  return layer.find(parseAddress(address))?.flags;
}

describe('refreshLists', () => {
  it('downloads, compiles, and the next time downloads nothing that has not changed', async () => {
    expect(await refresh()).toMatchObject({
      changed: true,
      sources: [
        { name: 'vpn', state: 'updated', entries: 10, before: 0 },
        { name: 'tor', state: 'updated', entries: 5, before: 0 },
      ],
    });
    expect(flagsOf('8.0.0.3')).toEqual({ vpn: true, tor: false });
    mirror.asked.length = 0;
    const since = manifest().sources.vpn?.files['list.txt']?.since;
    expect(await refresh()).toMatchObject({ changed: false, sources: [{ state: 'current' }, { state: 'current' }] });
    expect(mirror.asked.sort()).toEqual(['tor/list.txt 304', 'vpn/list.txt 304']);
    expect(manifest().sources.vpn?.files['list.txt']?.since).toBe(since);
  });

  it('notes of each file where it came from and what it was', async () => {
    await refresh();
    const sha256 = createHash('sha256').update(addresses(10)).digest('hex');
    expect(manifest().sources.vpn).toMatchObject({
      entries: 10,
      files: { 'list.txt': { url: `${mirror.url}/vpn/list.txt`, bytes: 80, sha256 } },
    });
  });

  it('takes up what has changed', async () => {
    await refresh();
    bodies['tor/list.txt'] = addresses(6, '9.1.1');
    expect(await states()).toEqual(['vpn current 10', 'tor updated 6']);
    expect([flagsOf('8.1.1.1')?.tor, flagsOf('9.1.1.1')?.tor]).toEqual([false, true]);
  });

  it('refreshes a list on request, and then of itself', async () => {
    expect(await states({ sources: ['more'] })).toEqual(['more updated 4']);
    expect(await states()).toEqual(['vpn updated 10', 'tor updated 5', 'more current 4']);
    expect(flagsOf('8.2.2.2')).toEqual({ vpn: false, tor: false, hosting: true });
  });

  it.each<[string, string, string | number]>([
    ['an error', 'bad-answer', 503],
    ['a page', 'not-a-list', '<!doctype html><title>Sign in</title>'],
    ['a list with a line that is none', 'not-a-list', `${addresses(10)}and so on\n`],
    ['half of the list', 'shrunk', addresses(5)],
    ['an empty file', 'list-bounds', ''],
    ['a list far too long', 'too-large', addresses(255).repeat(9)],
    ['a network far too wide', 'list-bounds', `${addresses(10)}8.0.0.0/4\n`],
  ])('keeps the old list where %s comes: %s', async (_, code, body) => {
    await refresh();
    bodies['vpn/list.txt'] = body;
    bodies['tor/list.txt'] = addresses(6, '8.1.1');
    expect(await states()).toEqual([`vpn kept 10 ${code}`, 'tor updated 6']);
    expect(flagsOf('8.0.0.9')?.vpn).toBe(true);
    expect(flagsOf('8.1.1.5')?.tor).toBe(true);
    bodies['vpn/list.txt'] = addresses(11);
    expect(await states()).toEqual(['vpn updated 11', 'tor current 6']);
  });

  it('keeps the old list where the checksum beside the new one is another', async () => {
    await refresh();
    bodies['vpn/list.txt'] = addresses(12);
    bodies['vpn/list.txt.sha256'] = `${'0'.repeat(64)}  list.txt\n`;
    expect(await states()).toEqual(['vpn kept 10 wrong-checksum', 'tor current 5']);
    bodies['vpn/list.txt.sha256'] = `${createHash('sha256').update(addresses(12)).digest('hex')} *list.txt\n`;
    expect(await states()).toEqual(['vpn updated 12', 'tor current 5']);
  });

  it('takes a list that has shrunk where it is told to', async () => {
    await refresh();
    bodies['vpn/list.txt'] = addresses(3);
    expect(await states({ acceptSmaller: true })).toEqual(['vpn updated 3', 'tor current 5']);
  });

  it('goes without a list that it never had', async () => {
    bodies['vpn/list.txt'] = 500;
    expect(await states()).toEqual(['vpn absent 0 bad-answer', 'tor updated 5']);
    expect(flagsOf('8.1.1.1')).toEqual({ tor: true });
  });

  it('writes nothing where it has nothing', async () => {
    Object.assign(bodies, { 'vpn/list.txt': 500, 'tor/list.txt': 500 });
    expect(await refresh()).toMatchObject({ changed: false });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('downloads again what was damaged on the disk', async () => {
    await refresh();
    const [raw = ''] = readdirSync(join(dir, 'raw', 'vpn'));
    writeFileSync(join(dir, 'raw', 'vpn', raw), 'damage');
    const { compiled } = manifest();
    writeFileSync(join(dir, compiled.file), 'damage');
    mirror.asked.length = 0;
    expect(await refresh()).toMatchObject({ changed: false });
    expect(mirror.asked.sort()).toEqual(['tor/list.txt 304', 'vpn/list.txt 200']);
    expect(flagsOf('8.0.0.3')?.vpn).toBe(true);
  });

  it('says that a kept list is damaged where it cannot be had anew', async () => {
    await refresh();
    const [raw = ''] = readdirSync(join(dir, 'raw', 'vpn'));
    writeFileSync(join(dir, 'raw', 'vpn', raw), 'damage');
    expect(await states({ sources: ['tor'] })).toEqual(['tor current 5', 'vpn absent 0 corrupt-data']);
  });

  it('begins anew where the manifest is damaged', async () => {
    await refresh();
    writeFileSync(manifestPath(dir), '{"format":"countersign-lists"');
    expect(await states()).toEqual(['vpn updated 10', 'tor updated 5']);
    expect(flagsOf('8.0.0.3')?.vpn).toBe(true);
  });

  it('counts the age of a mirrored list from the mirror’s copy', async () => {
    await refresh();
    const today = new Date().toISOString().slice(0, 10);
    expect(manifest().sources.vpn?.asOf).toBe(today);
    const old = JSON.parse(JSON.stringify(manifest()));
    old.sources.vpn.files['list.txt'].modified = 'Sat, 22 Aug 2026 05:00:00 GMT';
    writeFileSync(manifestPath(dir), JSON.stringify(old));
    await refresh();
    expect(manifest().sources.vpn?.asOf).toBe('2026-08-22');
    expect(manifest().sources.vpn?.checked.slice(0, 10)).toBe(today);
  });

  it('removes files that no manifest names once they are old', async () => {
    await refresh();
    const [raw = ''] = readdirSync(join(dir, 'raw', 'vpn'));
    bodies['vpn/list.txt'] = addresses(11);
    await refresh();
    expect(readdirSync(join(dir, 'raw', 'vpn'))).toHaveLength(2);
    const hours = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(dir, 'raw', 'vpn', raw), hours, hours);
    writeFileSync(join(dir, 'notes.txt'), 'not ours');
    utimesSync(join(dir, 'notes.txt'), hours, hours);
    await refresh();
    expect(readdirSync(join(dir, 'raw', 'vpn'))).not.toContain(raw);
    expect(readdirSync(dir)).toContain('notes.txt');
  });

  it('leaves what is not its own where its folder of downloads leads elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'countersign-elsewhere-'));
    symlinkSync(elsewhere, join(dir, 'raw'));
    const hours = new Date(Date.now() - 2 * 3_600_000);
    mkdirSync(join(elsewhere, 'photos'));
    for (const name of ['letter.txt', 'photos/cat.jpg']) {
      writeFileSync(join(elsewhere, name), 'not ours');
      utimesSync(join(elsewhere, name), hours, hours);
    }
    await refresh();
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(
      expect.arrayContaining(['letter.txt', 'photos/cat.jpg']),
    );
    rmSync(elsewhere, { recursive: true });
  });

  it.each<[string, object]>([
    ['a date that is none', { asOf: 'lately' }],
    [
      'a checksum that leads elsewhere',
      { files: { 'list.txt': { url: 'x', since: 'x', sha256: '../../etc/passwd' } } },
    ],
    [
      'a tag that cannot be sent',
      { files: { 'list.txt': { url: 'x', since: 'x', sha256: 'a'.repeat(64), etag: 'a\n' } } },
    ],
  ])('begins anew where the manifest notes %s', async (_, note) => {
    await refresh();
    const spoiled = manifest();
    Object.assign(spoiled.sources.vpn ?? {}, note);
    writeFileSync(manifestPath(dir), JSON.stringify(spoiled));
    expect(await states()).toEqual(['vpn updated 10', 'tor updated 5']);
    expect(flagsOf('8.0.0.3')?.vpn).toBe(true);
  });

  it('notes and shows no password of a mirror', async () => {
    const named = { mirror: mirror.url.replace('//', '//me:secret@') };
    bodies['tor/list.txt'] = 404;
    const report = await refresh(named);
    expect(report.sources.map(({ state }) => state)).toEqual(['updated', 'absent']);
    expect(JSON.stringify([manifest(), report.sources.map(({ error }) => error?.values)])).not.toContain('secret');
  });

  it('tells how it comes on', async () => {
    const told: string[] = [];
    await refresh({ onProgress: ({ source, state }) => told.push(`${source} ${state}`) });
    expect(told.filter((line) => line.startsWith('vpn'))).toEqual(
      expect.arrayContaining(['vpn started', 'vpn receiving', 'vpn ended']),
    );
  });

  it('refuses a list that there is not, before anything else', async () => {
    expect(await codeOf(refresh({ sources: ['vpn', 'vnp'] }))).toBe('unknown-source');
    expect(await codeOf(refresh({ sources: ['toString'] }))).toBe('unknown-source');
    expect(mirror.asked).toEqual([]);
  });

  it('ends a source that takes too long, and all that take too long together', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const silent = { mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    expect(await states({ ...silent, limits: { sourceMs: 200 } })).toEqual([
      'vpn absent 0 timed-out',
      'tor absent 0 timed-out',
    ]);
    expect(await states({ ...silent, limits: { totalMs: 200 } })).toEqual([
      'vpn absent 0 timed-out',
      'tor absent 0 timed-out',
    ]);
    server.close();
  });
});

describe('two refreshes', () => {
  const lock = () => join(dir, 'refresh.lock');
  const holder = (of: object) =>
    JSON.stringify({ pid: process.ppid, host: hostname(), since: 'then', own: 'x', ...of });

  it('at once: one works, the other says so', async () => {
    const codes = await Promise.all([codeOf(refresh()), codeOf(refresh())]);
    expect(codes.sort()).toEqual(['busy', 'none']);
    writeFileSync(lock(), holder({}));
    expect(await codeOf(refresh())).toBe('busy');
    expect(flagsOf('8.0.0.3')?.vpn).toBe(true);
  });

  it.each<[string, () => void]>([
    ['of this process’s number in an earlier life', () => writeFileSync(lock(), holder({ pid: process.pid }))],
    ['whose process has ended', () => writeFileSync(lock(), holder({ pid: 2 ** 22 + 1 }))],
    ['that the power’s end left empty', () => writeFileSync(lock(), '')],
    ['that says nothing', () => writeFileSync(lock(), 'null')],
    [
      'of hours to come, before the clock was set back',
      () => {
        writeFileSync(lock(), holder({ host: 'another machine' }));
        const hours = new Date(Date.now() + 3 * 3_600_000);
        utimesSync(lock(), hours, hours);
      },
    ],
    [
      'that has been silent for minutes',
      () => {
        writeFileSync(lock(), holder({ host: 'another machine' }));
        const minutes = new Date(Date.now() - 120_000);
        utimesSync(lock(), minutes, minutes);
      },
    ],
  ])('a lock %s is taken over', async (_, leave) => {
    leave();
    expect(await states()).toEqual(['vpn updated 10', 'tor updated 5']);
    expect(readdirSync(dir).filter((name) => name.includes('lock'))).toEqual([]);
  });

  it('a lock of another machine that beats is respected', async () => {
    writeFileSync(lock(), holder({ host: 'another machine' }));
    expect(await codeOf(refresh())).toBe('busy');
  });
});

describe('a lock that is no file', () => {
  it.each<[string, (path: string) => void]>([
    ['a link that leads nowhere', (path) => symlinkSync('/nowhere/at/all', path)],
    ['a folder', (path) => mkdirSync(path)],
  ])('%s', async (_, make) => {
    make(join(dir, 'refresh.lock'));
    expect(await codeOf(refresh())).toBe('unwritable');
  });
});

it('does not wait for a pipe in place of the manifest', async () => {
  execFileSync('mkfifo', [manifestPath(dir)]);
  expect(await codeOf(refresh())).toBe('no-data');
});

describe('a folder that cannot be used', () => {
  it('is a file', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    expect(await codeOf(refresh({ dir: file }))).toBe('unwritable');
    expect(await codeOf(refresh({ dir: join(file, 'under') }))).toBe('unwritable');
  });
});
