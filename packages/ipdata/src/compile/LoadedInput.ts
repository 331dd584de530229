import type { Input } from './inputs.ts';

/** An input with its files read; `version` and `sha256` go to the manifest. */
export interface LoadedInput extends Input {
  version: string;
  bytes: { 4: Buffer; 6: Buffer };
  sha256: { 4: string; 6: string };
}
