import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);
const bin = (name: string) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
/** What the tool said, where it was not content. */
const complaints = (command: string, args: string[]) =>
  run(command, args).then(
    () => '',
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );

const tarballs = Object.entries(inject('tarballs'));

// The command has nothing to import.
test.each(tarballs.filter(([name]) => name !== 'countersign'))(
  'the types of %s resolve as its code does',
  async (_, tarball) => {
    expect(await complaints(bin('attw'), ['--profile', 'esm-only', '--no-emoji', tarball])).toBe('');
  },
);

// npm links a command at install, before anything is built, and only where its file is there.
test('a clone has the command as soon as it is installed', async () => {
  const cli = new URL('../../packages/cli/', import.meta.url);
  const { bin: commands } = JSON.parse(await readFile(new URL('package.json', cli), 'utf8'));
  const { stdout } = await run('git', ['ls-files', commands.countersign], { cwd: cli });
  expect(stdout.trim()).not.toBe('');
});

test('what a bundle holds of others is in its notice', async () => {
  const { stdout } = await run('tar', ['-xzOf', inject('tarballs').countersign ?? '', 'package/NOTICE']);
  expect(stdout).toContain('Copyright (c) Fabian Hiller');
});

describe.each(tarballs)('%s as packed', (_, tarball) => {
  test('publint finds nothing', async () => {
    expect(await complaints(bin('publint'), ['run', '--strict', tarball])).toBe('');
  });

  test('holds its licence and readme, and no tests or sources', async () => {
    const { stdout } = await run('tar', ['-tzf', tarball]);
    const files = stdout.trim().split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/README.md']));
    expect(files.filter((file) => /\.test\.|\/src\/|\.tsbuildinfo|\/build\//.test(file))).toEqual([]);
  });
});
