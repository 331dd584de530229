import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Input } from './inputs.ts';
import type { LoadedInput } from './LoadedInput.ts';
import { sha256 } from './sha256.ts';

/** Reads an input's files from the installed data package; throws where it is not installed. */
export function loadInput(input: Input): LoadedInput {
  const packageFile = createRequire(import.meta.url).resolve(`${input.package}/package.json`);
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const bytes = {
    4: readFileSync(join(dirname(packageFile), input.files[4])),
    6: readFileSync(join(dirname(packageFile), input.files[6])),
  };
  return { ...input, version, bytes, sha256: { 4: sha256(bytes[4]), 6: sha256(bytes[6]) } };
}
