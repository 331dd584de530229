import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const said = ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`;

describe('installed in an empty folder', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'countersign-consumer-'));
    await writeFile(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const tarballs = Object.values(inject('tarballs'));
    await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], { cwd });
  });
  afterAll(() => rm(cwd, { recursive: true, force: true }));

  test('a program type checks against the packages and runs', async () => {
    await copyFile(here('consumer.ts'), join(cwd, 'consumer.ts'));
    const options = {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: ['node'],
      typeRoots: [here('../../node_modules/@types')],
      strict: true,
      skipLibCheck: false,
    };
    await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
    const checked = await run(here('../../node_modules/.bin/tsc'), ['-p', cwd], { cwd }).catch((error) => error);
    expect(said(checked)).toBe('');
    const { stdout } = await run(process.execPath, ['consumer.js'], { cwd });
    expect(JSON.parse(stdout)).toEqual({
      refused: 'malformed',
      health: 200,
      handler: 'function',
      verdict: true,
      countries: ['US'],
      hosting: false,
    });
  });

  test('every export can be imported', async () => {
    const script = `
      const names = ['@countersign/browser', '@countersign/ipdata', '@countersign/ipdata/node',
        '@countersign/verifier', '@countersign/verifier/node', '@countersign/verifier/sqlite', '@countersign/verifier/testing'];
      for (const name of names) if (Object.keys(await import(name)).length === 0) throw new Error(name + ' is empty');`;
    await run(process.execPath, ['--input-type=module', '--eval', script], { cwd });
  });

  test('the command answers', async () => {
    const { stdout } = await run(join(cwd, 'node_modules/.bin/countersign'), ['ip', '73.162.10.20'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ countries: ['US'], asn: 7922, flags: { access: true } });
    const lists = await run(join(cwd, 'node_modules/.bin/countersign'), ['refresh', '--list'], { cwd });
    expect(lists.stdout).toContain('tor-exit-list');
  });
});
