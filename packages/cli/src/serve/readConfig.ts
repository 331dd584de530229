import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CliError } from '../CliError.ts';
import { type Config, configSchema } from './configSchema.ts';

/** Reads the file of `--config`; throws `CliError` `bad-config` that names the member. */
export function readConfig(path: string | null): Config {
  if (path === null) return {};
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CliError('bad-config', `${path}: ${(error as Error).message}`, error);
  }
  const parsed = v.safeParse(configSchema, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new CliError('bad-config', `${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
