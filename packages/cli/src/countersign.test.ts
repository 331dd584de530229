import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { packageVersion } from './packageVersion.ts';

const script = fileURLToPath(new URL('./countersign.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
}

/** Starts the command from its sources in a process of its own. */
function run(args: string[], env: Record<string, string> = {}, user: Pick<SpawnOptions, 'uid' | 'gid'> = {}): Run {
  const child = spawn(process.execPath, ['--conditions=@countersign/source', '--import', 'tsx', script, ...args], {
    env: { ...process.env, ...env },
    ...user,
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, out: () => out, err: () => err, ended };
}

async function serving(args: string[], env: Record<string, string> = {}): Promise<Run & { url: string }> {
  const started = run(['serve', '--port', '0', '--state', join(folder, 'state'), ...args], env);
  for (;;) {
    const url = /(https?:\S+?)(\/countersign)?\n/.exec(started.err())?.[1];
    if (url) return { ...started, url };
    if (started.child.exitCode !== null) throw new Error(`it did not start: ${started.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** One line with the code is the last that it says, and no stack. */
function expectFailure({ err, out }: Run, code: string): void {
  expect(err()).toMatch(new RegExp(`(^|\n)countersign: ${code}: [^\n]+\n$`));
  expect(err()).not.toMatch(/\n\s+at /);
  expect(out()).toBe('');
}

describe('the command line', () => {
  it('tells its version and its help', async () => {
    const [version, help, serveHelp] = [run(['--version']), run(['--help']), run(['serve', '--help'])];
    expect(await Promise.all([version.ended, help.ended, serveHelp.ended])).toEqual([0, 0, 0]);
    expect(version.out()).toBe(`${packageVersion()}\n`);
    for (const command of ['serve', 'refresh', 'ip', 'ja4', 'keys rotate'])
      expect(help.out()).toContain(`countersign ${command}`);
    expect(serveHelp.out()).toContain('--trust-proxy');
  }, 30_000);

  it.each([
    [['analyse'], 'unknown-command', 2],
    [['serve', '--colour'], 'unknown-option', 2],
    [['serve', '--port', 'x'], 'bad-value', 2],
    [['serve', '--port', '-1'], 'bad-value', 2],
    [['serve', '--trust-proxy', '--x'], 'bad-value', 2],
    [['serve', '--host', ''], 'bad-value', 2],
    [['keys', 'rotate', '--state', ''], 'bad-value', 2],
    [['serve', '--store', 'redis://localhost'], 'not-built', 2],
    [['serve', '--state', join(folder, 'a'), '--trust-proxy', 'here'], 'bad-network', 2],
    [['ip', 'here'], 'bad-value', 2],
    [['ip', '8.8.8.8', '--ip-source', 'ours'], 'bad-value', 2],
    [['ja4'], 'bad-value', 2],
    [['ja4', '16030'], 'bad-value', 2],
    [['ja4', '160301'], 'bad-value', 2],
    [['ja4', '1503010002022a'], 'bad-value', 2],
    [['keys', 'turn'], 'unknown-command', 2],
    [['keys', 'rotate', '--state', join(folder, 'b')], 'bad-state', 1],
  ])(
    '%j fails with %s, without a stack',
    async (args, code, exitCode) => {
      const failed = run(args);
      expect(await failed.ended).toBe(exitCode);
      expectFailure(failed, code);
    },
    30_000,
  );

  it('prints the facts of an address', async () => {
    const asked = run(['ip', '8.8.8.8']);
    expect(await asked.ended).toBe(0);
    const facts = JSON.parse(asked.out());
    expect(facts).toMatchObject({ address: '8.8.8.8', countries: ['US'], asn: 15_169 });
    expect(facts.from.countries).toContainEqual(
      expect.objectContaining({ source: 'iptoasn-country', says: 'US', ageDays: expect.any(Number) }),
    );
    expect(facts.from.asn).toEqual([expect.objectContaining({ asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })]);
  }, 30_000);

  it('ends as if all was read where nobody reads it', async () => {
    const asked = run(['ip', '8.8.8.8']);
    asked.child.stdout?.destroy();
    expect([await asked.ended, asked.err()]).toEqual([0, '']);
  }, 30_000);

  it('with one source alone says nothing of the others, and nothing that asks for a link', async () => {
    const asked = run(['ip', '8.8.8.8', '--ip-source', 'iptoasn']);
    expect(await asked.ended).toBe(0);
    const facts = JSON.parse(asked.out());
    expect(facts.countriesBySource).toEqual({ 'iptoasn-country': 'US' });
    expect(facts.asn).toBeUndefined();
    expect(asked.out()).not.toMatch(/db-?ip/i);
  }, 30_000);

  it('prints what a ClientHello tells, of a record and of its message', async () => {
    const extensions = '002b0003020304001000050003026832';
    const body = `0303${'07'.repeat(32)}0000041301130201000010${extensions}`;
    const message = `010000${(body.length / 2).toString(16)}${body}`;
    const record = `16030100${(message.length / 2).toString(16)}${message}`;
    const runs = [run(['ja4', record]), run(['ja4', message.replace(/../g, '$&:')])];
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
    const [of, ofMessage] = runs.map(({ out }) => JSON.parse(out()));
    expect(of).toMatchObject({ ja3Text: '771,4865-4866,43-16,,', serverName: null, alpn: ['h2'] });
    expect(of.ja4).toMatch(/^t13i0202h2_[0-9a-f]{12}_[0-9a-f]{12}$/);
    expect(of.ja4Raw).toBe('t13i0202h2_1301,1302_002b');
    expect([of.ja3, of.ja3n]).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ]);
    expect(ofMessage).toEqual(of);
  }, 30_000);
});

describe('a state folder that cannot be used', () => {
  /** A folder that the user of the command owns, filled by a test. */
  const stateWith = (fill: (folder: string) => void) => {
    const state = mkdtempSync(join(folder, 'bad-'));
    fill(state);
    return state;
  };
  const keyFile = JSON.stringify({ keys: [{ value: 'A'.repeat(43), since: 1 }] });

  it.each<[string, (state: string) => void]>([
    ['a spoilt state.db', (state) => writeFileSync(join(state, 'state.db'), 'no database'.repeat(500))],
    ['state.db a folder', (state) => mkdirSync(join(state, 'state.db'))],
    ['keys.json a folder', (state) => mkdirSync(join(state, 'keys.json'))],
    ['secret a folder', (state) => mkdirSync(join(state, 'secret'))],
    ['a key too short', (state) => writeFileSync(join(state, 'keys.json'), '{"keys":[{"value":"x","since":1}]}')],
  ])(
    '%s: bad-state, exit code 1',
    async (_, fill) => {
      const failed = run(['serve', '--port', '0', '--state', stateWith(fill)]);
      expect(await failed.ended).toBe(1);
      expectFailure(failed, 'bad-state');
    },
    30_000,
  );

  // Root may write anywhere: it becomes another user for this one, who has to be able to read the sources.
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const readable = spawnSync(
    process.execPath,
    ['-e', `require('node:fs').accessSync(${JSON.stringify(script)})`],
    other,
  );
  it.skipIf(readable.status !== 0).each([
    ['serve', '--port', '0'],
    ['keys', 'rotate'],
  ])(
    'not ours to write: %s says bad-state, exit code 1',
    async (...args) => {
      const state = stateWith((path) => {
        writeFileSync(join(path, '.gitignore'), '*\n');
        writeFileSync(join(path, 'keys.json'), keyFile);
        chmodSync(path, 0o555);
      });
      chmodSync(folder, 0o755);
      const failed = run([...args, '--state', state], {}, other);
      expect(await failed.ended).toBe(1);
      expectFailure(failed, 'bad-state');
    },
    30_000,
  );
});

describe('serve', () => {
  it('serves, keeps its key and secret, logs JSON alone, and ends on SIGTERM', async () => {
    const server = await serving(['--log', 'json']);
    expect(server.err()).toContain(join(folder, 'state', 'keys.json'));
    const health = await fetch(`${server.url}/countersign/health`);
    expect(await health.json()).toMatchObject({ ok: true, v: 1 });
    const refused = await fetch(`${server.url}/countersign/challenge`, {
      method: 'POST',
      body: '{"v":1,"visit":"AAAAAAAAAAAAAAAAAAAAAA"}',
    });
    expect(refused.status).toBe(403);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const lines = server.out().trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['refused']);
  }, 30_000);

  it('refuses a port in use', async () => {
    const first = await serving(['--store', 'memory']);
    const second = run([
      'serve',
      '--port',
      new URL(first.url).port,
      '--state',
      join(folder, 'state'),
      '--store',
      'memory',
    ]);
    expect(await second.ended).toBe(1);
    expect(second.err()).toMatch(/countersign: port-in-use: port \d+ of 127\.0\.0\.1 is in use/);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 30_000);

  it('speaks HTTP/2 and HTTP/1.1 with a certificate of its own', async () => {
    const server = await serving(['--tls', 'self-signed', '--store', 'memory']);
    const session = connectHttp2(server.url, { rejectUnauthorized: false });
    const h2 = await new Promise((resolve) => {
      const stream = session.request({ ':path': '/countersign/health' });
      stream.on('response', (headers) => resolve(headers[':status']));
      stream.resume().end();
    });
    expect(h2).toBe(200);
    const h1 = await new Promise((resolve) => {
      request(`${server.url}/countersign/health`, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve([response.statusCode, response.httpVersion]);
      }).end();
    });
    expect(h1).toEqual([200, '1.1']);
    // The session stays open: the end of the server is not held up by it.
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    session.destroy();
  }, 30_000);

  it('takes key and secret from the environment', async () => {
    const env = {
      COUNTERSIGN_KEY: Buffer.alloc(32, 3).toString('base64url'),
      COUNTERSIGN_SECRET: 'secret-of-the-environment',
    };
    const server = await serving(['--store', 'memory'], env);
    expect(server.err()).not.toContain('keys.json');
    const verify = (secret: string) =>
      fetch(`${server.url}/countersign/verify`, { method: 'POST', body: JSON.stringify({ secret, token: 'x' }) });
    expect((await verify('secret-of-the-environment')).status).toBe(400);
    expect((await verify('another')).status).toBe(401);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
  }, 30_000);
});
