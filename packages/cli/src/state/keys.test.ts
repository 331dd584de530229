import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentKey, keyFilePath } from './keyFile.ts';
import { keySource } from './keySource.ts';
import { rotateKey } from './rotateKey.ts';
import { secretSource } from './secretSource.ts';
import { stateFolder } from './stateFolder.ts';

let folder: string;
beforeEach(() => {
  folder = stateFolder(join(mkdtempSync(join(tmpdir(), 'countersign-state-')), 'state'));
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});
const quiet = { tell: () => {}, complain: () => {} };

describe('the key of a state folder', () => {
  it('is made once, for its owner alone, and told', () => {
    const told: string[] = [];
    const key = keySource(folder, { ...quiet, tell: (path) => told.push(path) })();
    expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(told).toEqual([keyFilePath(folder)]);
    expect(statSync(keyFilePath(folder)).mode & 0o777).toBe(0o600);
    expect(keySource(folder, { ...quiet, tell: (path) => told.push(path) })()).toBe(key);
    expect(told).toHaveLength(1);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('rotates: the new one first, the old one for 24 h, seen by a source that runs', () => {
    const source = keySource(folder, quiet);
    const old = source();
    vi.setSystemTime(Date.now() + 2000);
    expect(rotateKey(folder, Date.now())).toMatchObject({ dropped: false });
    utimesSync(keyFilePath(folder), new Date(), new Date());
    vi.setSystemTime(Date.now() + 2000);
    const [newest, before] = source().split(',');
    expect(before).toBe(old);
    expect(newest).not.toBe(old);
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(source()).toBe(newest);
  });

  it('says when a third key, still in its 24 h, had to go', () => {
    keySource(folder, quiet);
    expect(rotateKey(folder, Date.now()).dropped).toBe(false);
    expect(rotateKey(folder, Date.now()).dropped).toBe(true);
    const file = JSON.parse(readFileSync(keyFilePath(folder), 'utf8'));
    expect(currentKey(file, Date.now()).split(',')).toHaveLength(2);
  });

  it('stays as it was where its file is spoilt, with a complaint', () => {
    const complaints: string[] = [];
    const source = keySource(folder, { ...quiet, complain: (message) => complaints.push(message) });
    const key = source();
    writeFileSync(keyFilePath(folder), '{');
    vi.setSystemTime(Date.now() + 5000);
    utimesSync(keyFilePath(folder), new Date(), new Date());
    expect(source()).toBe(key);
    expect(complaints).toEqual([expect.stringContaining('is no key file')]);
  });

  it.each([
    ['a key too short', { keys: [{ value: 'short', since: 1 }] }],
    ['a key of another alphabet', { keys: [{ value: `${'A'.repeat(41)}+/`, since: 1 }] }],
    ['a key with stray bits', { keys: [{ value: `${'A'.repeat(42)}B`, since: 1 }] }],
    ['a key that is no text', { keys: [{ value: 7, since: 1 }] }],
    ['no key', { keys: [] }],
    ['no time', { keys: [{ value: 'A'.repeat(43) }] }],
  ])('stays as it was where its file holds %s; that is said once, and again for another fault', (_, file) => {
    const complaints: string[] = [];
    const source = keySource(folder, { ...quiet, complain: (message) => complaints.push(message) });
    const key = source();
    const later = () => vi.setSystemTime(Date.now() + 1500);
    writeFileSync(keyFilePath(folder), JSON.stringify(file));
    for (let look = 0; look < 3; look += 1) {
      later();
      utimesSync(keyFilePath(folder), new Date(), new Date());
      expect(source()).toBe(key);
    }
    expect(complaints).toEqual([expect.stringContaining('is no key file')]);
    expect(complaints[0]).not.toContain('short');
    rmSync(keyFilePath(folder));
    for (let look = 0; look < 2; look += 1) {
      later();
      expect(source()).toBe(key);
    }
    expect(complaints).toEqual([complaints[0], expect.stringContaining('ENOENT')]);
  });

  it('cannot be rotated before it is made', () => {
    expect(() => rotateKey(folder, Date.now())).toThrow(expect.objectContaining({ code: 'bad-state', exitCode: 1 }));
  });
});

describe('the secret of a state folder', () => {
  it('is made once, for its owner alone', () => {
    const { secret, path } = secretSource(folder);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(secretSource(folder).secret).toBe(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('files of a state folder that cannot be used', () => {
  const badState = (path: string) =>
    expect.objectContaining({ code: 'bad-state', exitCode: 1, message: expect.stringContaining(path) });

  it('are said', () => {
    for (const name of ['keys.json', 'secret']) mkdirSync(join(folder, name));
    expect(() => keySource(folder, quiet)).toThrow(badState('keys.json'));
    expect(() => rotateKey(folder, Date.now())).toThrow(badState('keys.json'));
    expect(() => secretSource(folder)).toThrow(badState('secret'));
  });
});

describe('a state folder that cannot be', () => {
  it.runIf(process.platform === 'linux')('is said in time where node’s own recursive mkdir has no end', () => {
    expect(() => stateFolder('/proc/none/state')).toThrow(expect.objectContaining({ code: 'bad-state' }));
  });

  it('is said', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => stateFolder(join(folder, 'file', 'state'))).toThrow(expect.objectContaining({ code: 'bad-state' }));
  });
});
