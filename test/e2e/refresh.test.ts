import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openIpData } from '@countersign/ipdata';
import { ipDataFolder, type ListsEvent, watchLists } from '@countersign/ipdata/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ListFailure, type ListServer, startListServer } from '../servers/listServer.ts';
import { mirrorFiles } from '../servers/mirrorFiles.ts';
import { runRefresh } from '../servers/runRefresh.ts';
import { startServe } from '../servers/startServe.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-refresh-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let published: Awaited<ReturnType<typeof mirrorFiles>>;
let mirror: ListServer;
beforeAll(async () => {
  published = await mirrorFiles();
  mirror = await startListServer(published);
  console.log(`lists: ${published.shared ? 'those of ../shared/data and our own' : 'our own alone'}`);
});
afterAll(() => mirror.close());
afterEach(() => {
  mirror.fail('*', null);
  for (const source of published.sources) mirror.fail(source, null);
  for (const [path, body] of Object.entries(published.files)) mirror.put(path, body);
});

const named = (sources: readonly string[]) => sources.flatMap((name) => ['--source', name]);
/** Refreshes a state folder from the mirror: these lists, or all that it has. */
const refresh = (state: string, sources: readonly string[] = published.sources, ...more: string[]) =>
  runRefresh({ state, args: ['--mirror', mirror.url, ...named(sources), ...more] });

/** What a verifier that starts now would find in a state folder. */
function found(state: string) {
  const events: ListsEvent[] = [];
  const layer = watchLists({ dir: ipDataFolder(state), onEvent: (event) => events.push(event) });
  layer.close?.();
  const provider = openIpData({ layers: [layer] });
  return { state: events[0]?.state, flags: (address: string) => provider.lookup(address).flags };
}

/** Two lists of one file each, whose next edition holds one address more. */
const small = ['mullvad', 'tor-exit-list'];
const news = '8.8.4.4';
function publishNews() {
  const relays = JSON.parse(published.files['mullvad/relays.json'] ?? '');
  mirror.put('mullvad/relays.json', JSON.stringify([...relays, { ipv4_addr_in: news }]));
  mirror.put('tor-exit-list/torbulkexitlist', `${published.files['tor-exit-list/torbulkexitlist']}${news}\n`);
}
/** Whether the folder has the news, of both lists or of none: anything else is a mixture. */
function edition(state: string): 'old' | 'new' | 'mixed' {
  const { state: loaded, flags } = found(state);
  const { vpn = false, tor = false } = flags(news);
  if (loaded !== 'loaded' || vpn !== tor) return 'mixed';
  return vpn ? 'new' : 'old';
}

describe('countersign refresh', () => {
  const state = join(folder, 'all');

  test('downloads, checks and compiles; the second time nothing is sent again', async () => {
    const first = await refresh(state);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out.trim().split('\n')).toHaveLength(published.sources.length + 1);
    const { flags } = found(state);
    expect(flags('18.208.10.10')).toMatchObject({ hosting: true, vpn: false, tor: false });
    expect(flags('185.220.101.33')).toMatchObject({ tor: true });
    expect(flags('172.224.224.10')).toMatchObject({ relay: true, vpn: false });
    expect(flags('66.249.64.3')).toMatchObject({ crawler: true });
    mirror.requests.length = 0;
    expect(await refresh(state)).toMatchObject({ code: 0, out: expect.not.stringContaining('updated') });
    expect(new Set(mirror.requests.map(({ status }) => status))).toEqual(new Set([304]));
  });

  test('says what it holds, and how old that is', async () => {
    const { code, out } = await runRefresh({ state, args: ['--list'] });
    expect(code).toBe(0);
    expect(out).toMatch(/^mullvad\s+vpn\s+[\d,]+\s+\d{4}-\d\d-\d\d\s+0 days/m);
    expect(out).toMatch(/^nordvpn\s+vpn\s+on request/m);
  });

  test.each<[ListFailure, string]>([
    ['truncated', 'truncated: The file ends early'],
    ['cut-gzip', 'truncated: The file ends early'],
    ['checksum', 'wrong-checksum: A file has another checksum than the one beside it'],
    ['html', 'not-a-list: A page came instead of a list'],
    ['half', 'shrunk: The list has lost much of what it had'],
    ['hangs', 'timed-out: It took too long'],
    ['drips', 'timed-out: It took too long'],
    ['error', 'bad-answer: The server answers 503'],
    ['gone', 'bad-answer: The server answers 404'],
    ['elsewhere', 'bad-answer: An address is not HTTPS'],
    ['circle', 'bad-answer: The server redirects without end'],
    ['endless', 'too-large: The file is larger than it can be'],
  ])('%s: the old list stays, the others go on, and the exit code says so', async (failure, message) => {
    const sources = ['tor-nodes', 'mullvad'];
    // Otherwise a file that has not changed would not be sent at all.
    mirror.put('tor-nodes/latest.exits.csv', `${published.files['tor-nodes/latest.exits.csv']}# ${failure}\n`);
    const relays = JSON.parse(published.files['mullvad/relays.json'] ?? '');
    mirror.put('mullvad/relays.json', JSON.stringify([...relays, { ipv4_addr_in: news }]));
    mirror.fail('tor-nodes', failure);
    const { code, out, err } = await refresh(state, sources, '--timeout', '6');
    console.log(`${failure}: exit code ${code}; ${err.split('\n').find((line) => line.includes('tor-nodes'))}`);
    expect(code).toBe(3);
    expect(out).toMatch(/^tor-nodes\s+failed, the old data stays\s+[\d,]+/m);
    expect(err).toContain(`countersign: tor-nodes: failed, the old data stays: ${message}`);
    expect(err).toMatch(/countersign: lists-failed: 1 of 2 lists failed \(tor-nodes\)[^\n]*\n$/);
    expect(found(state).flags('185.220.101.33').tor).toBe(true);
    expect(found(state).flags(news).vpn).toBe(true);
    mirror.put('mullvad/relays.json', published.files['mullvad/relays.json'] ?? '');
    mirror.fail('tor-nodes', null);
    expect(await refresh(state, sources)).toMatchObject({ code: 0 });
  });

  test.each([
    [['--source', 'nobody'], 'bad-value', 2],
    [['--mirror', 'ftp://lists.example'], 'bad-value', 2],
    [['--timeout', 'soon'], 'bad-value', 2],
    [['--sources'], 'unknown-option', 2],
    [['--state', '/dev/null/x'], 'bad-state', 1],
  ])('%j: %s, exit code %i', async (args, code, exitCode) => {
    const run = await runRefresh({ state, args });
    expect(run).toMatchObject({ code: exitCode, out: '' });
    expect(run.err).toMatch(new RegExp(`^countersign: ${code}: [^\n]+\n$`));
  });

  test('nobody listens: the old data stays', async () => {
    const run = await runRefresh({ state, args: ['--mirror', 'http://127.0.0.1:1', ...named(small)] });
    expect(run).toMatchObject({ code: 3, err: expect.stringContaining('unreachable: The server cannot be reached') });
    expect(found(state).flags('185.220.101.33').tor).toBe(true);
  });
});

describe('killed, starved and shut out', () => {
  const before = join(folder, 'before');
  beforeAll(async () => {
    expect(await refresh(before, small)).toMatchObject({ code: 0 });
  });
  /** A state folder as it was before the news. */
  function fresh(name: string): string {
    const state = join(folder, name);
    rmSync(state, { recursive: true, force: true });
    cpSync(before, state, { recursive: true });
    publishNews();
    return state;
  }

  test('with SIGKILL at any change of the disk it leaves old or new whole, and the next refresh goes on', async () => {
    const counted = fresh('counted');
    const whole = await runRefresh({ state: counted, args: ['--mirror', mirror.url, ...named(small)], kill: 0 });
    const changes = Number(/changes: (\d+)/.exec(whole.err)?.[1]);
    expect(changes).toBeGreaterThan(20);
    expect(edition(counted)).toBe('new');
    const editions: string[] = [];
    for (let kill = 1; kill <= changes; kill++) {
      const state = fresh('killed');
      const run = await runRefresh({ state, args: ['--mirror', mirror.url, ...named(small)], kill });
      expect(run.code).toBeNull();
      editions.push(edition(state));
      if (kill % 4 > 0) continue;
      expect(await refresh(state, small)).toMatchObject({ code: 0 });
      expect(edition(state)).toBe('new');
    }
    console.log(`killed at ${changes} changes: old ${editions.filter((one) => one === 'old').length} times, then new`);
    expect(editions).not.toContain('mixed');
    // There is one moment of change.
    expect(editions.join(' ')).toMatch(/^old( old)*( new)+$/);
  }, 600_000);

  test('two at once: the folder is whole, and one of them may say that the other is at it', async () => {
    const state = fresh('twice');
    const runs = await Promise.all([refresh(state, small), refresh(state, small), refresh(state, small)]);
    const codes = runs.map(({ code }) => code);
    expect(codes).toContain(0);
    for (const { code, err } of runs) if (code !== 0) expect(err).toMatch(/countersign: busy: [^\n]+\n$/);
    expect(edition(state)).toBe('new');
  });

  test('with a disk that takes no more, it says so and the old data stays', async () => {
    const state = fresh('full');
    const run = await runRefresh({ state, args: ['--mirror', mirror.url, ...named(small)], fileBytes: 2048 });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/countersign: bad-state: A file cannot be written: [^\n]+\n$/);
    expect(edition(state)).toBe('old');
    expect(readdirSync(ipDataFolder(state)).filter((name) => /tmp|lock/.test(name))).toEqual([]);
    expect(await refresh(state, small)).toMatchObject({ code: 0 });
    expect(edition(state)).toBe('new');
  });

  // Root may write anywhere, so it becomes another user, who has to be able to read the command.
  const root = process.getuid?.() === 0;
  test.skipIf(process.platform === 'win32')(
    'with a folder that it may not write, it says so and the old data stays',
    async () => {
      const state = fresh('shut');
      chmodSync(folder, 0o755);
      for (const path of [ipDataFolder(state), state]) chmodSync(path, 0o555);
      const user = root ? { uid: 65_534, gid: 65_534 } : {};
      const run = await runRefresh({ state, args: ['--mirror', mirror.url, ...named(small)], ...user });
      for (const path of [state, ipDataFolder(state)]) chmodSync(path, 0o755);
      expect(run.code).toBe(1);
      expect(run.err).toMatch(/countersign: bad-state: [^\n]+\n$/);
      expect(edition(state)).toBe('old');
    },
  );
});

test('a verifier under load serves without one error while its lists fail, are killed and are swapped', async () => {
  const state = join(folder, 'served');
  const server = await startServe({ state });
  expect(server.err()).toMatch(/countersign refresh .*downloads them/);
  const secret = server.secret;
  const asked = { sent: 0, failed: [] as string[], slowest: 0 };
  /** The facts on an address as the verifier has them now. */
  async function inspect(ip: string) {
    asked.sent += 1;
    const started = performance.now();
    const response = await fetch(`${server.url}/countersign/inspect`, {
      method: 'POST',
      body: JSON.stringify({
        secret,
        request: { ip, method: 'GET', url: '/', httpVersion: '1.1', headers: [['Host', 'site.example']] },
      }),
    });
    const answer = (await response.json()) as { ok: boolean; ip?: { flags: Record<string, boolean> } };
    asked.slowest = Math.max(asked.slowest, performance.now() - started);
    if (response.status !== 200 || !answer.ok) asked.failed.push(`${response.status} ${JSON.stringify(answer)}`);
    return answer.ip?.flags ?? {};
  }
  let ended = false;
  const addresses = ['18.208.10.10', '185.220.101.33', '73.162.10.20', '2601:240:1:2::1', news];
  const load = Array.from({ length: 4 }, async (_, worker) => {
    for (let turn = worker; !ended; turn += 1) {
      await inspect(addresses[turn % addresses.length] ?? '').catch((error) => asked.failed.push(String(error)));
      await sleep(15);
    }
  });
  /** Waits until the verifier has a flag of an address as told. */
  async function until(ip: string, flag: string, value: boolean | undefined) {
    for (const end = Date.now() + 30_000; (await inspect(ip))[flag] !== value; await sleep(100)) {
      if (Date.now() > end) throw new Error(`${flag} of ${ip} did not become ${value}; ${server.err()}`);
    }
  }

  try {
    await until('185.220.101.33', 'tor', undefined);
    expect(await refresh(state)).toMatchObject({ code: 0 });
    await until('185.220.101.33', 'tor', true);
    await until(news, 'tor', false);

    publishNews();
    for (const failure of ['truncated', 'checksum', 'html', 'half', 'hangs'] as const) {
      mirror.fail('*', failure);
      expect(await refresh(state, small, '--timeout', '2')).toMatchObject({ code: 3 });
      expect(await inspect(news)).toMatchObject({ tor: false, vpn: false });
    }
    mirror.fail('*', null);

    // Around the rename of the manifest, which is the swap.
    const args = ['--mirror', mirror.url, ...named(small)];
    const counted = join(folder, 'counted-served');
    cpSync(state, counted, { recursive: true });
    const changes = Number(/changes: (\d+)/.exec((await runRefresh({ state: counted, args, kill: 0 })).err)?.[1]);
    for (let kill = changes - 8; kill <= changes; kill++) {
      expect((await runRefresh({ state, args, kill })).code).toBeNull();
      expect(edition(state)).not.toBe('mixed');
    }
    expect(await refresh(state, small)).toMatchObject({ code: 0 });
    await until(news, 'tor', true);
    await until(news, 'vpn', true);
  } finally {
    ended = true;
    await Promise.all(load);
    await server.close();
  }
  const { sent, failed, slowest } = asked;
  console.log(`${sent} requests, ${failed.length} failed, the slowest took ${Math.round(slowest)} ms`);
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(500);
  const events = server.events('ip-data');
  expect(events.filter((event) => event.state === 'damaged')).toEqual([]);
  expect(events.filter((event) => event.state === 'loaded').length).toBeGreaterThanOrEqual(2);
}, 600_000);
