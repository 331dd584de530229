import { execFile } from 'node:child_process';
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

describe.each(Object.entries(inject('tarballs')))('%s as packed', (name, tarball) => {
  test('publint finds nothing', async () => {
    expect(await complaints(bin('publint'), ['run', '--strict', tarball])).toBe('');
  });

  // The command has nothing to import.
  test.skipIf(name === 'countersign')('its types resolve as its code does', async () => {
    expect(await complaints(bin('attw'), ['--profile', 'esm-only', '--no-emoji', tarball])).toBe('');
  });

  test('holds its licence and readme, and no tests or sources', async () => {
    const { stdout } = await run('tar', ['-tzf', tarball]);
    const files = stdout.trim().split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/README.md']));
    expect(files.filter((file) => /\.test\.|\/src\/|\.tsbuildinfo|\/build\//.test(file))).toEqual([]);
  });
});
