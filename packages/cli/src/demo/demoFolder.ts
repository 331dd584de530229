import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CliError } from '../CliError.ts';

/** Folder of the demo's built page: beside the bundle, and from the sources where a build left it. */
export function demoFolder(): string {
  const places = ['./demo/', '../../dist/demo/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((place) => existsSync(`${place}index.html`));
  if (found === undefined) throw new CliError('no-demo', 'the demo’s page is not built; run npm run build');
  return found;
}
