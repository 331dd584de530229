import { dirname, resolve } from 'node:path';
import type { Config } from '../serve/configSchema.ts';
import type { IpSettings } from './IpSettings.ts';

/** Joins the options with `ip` of the config file, whose paths start at the file: sources of either, the rest of both. */
export function joinIpSettings(
  options: Omit<IpSettings, 'layers'>,
  { ip = {} }: Config,
  configPath: string | null,
): IpSettings {
  const here = (path: string): string => resolve(dirname(configPath ?? '.'), path);
  return {
    sources: options.sources.length > 0 ? options.sources : (ip.sources ?? []),
    mmdb: [...options.mmdb, ...(ip.mmdb ?? []).map(here)],
    layers: (ip.layers ?? []).map(here),
  };
}
