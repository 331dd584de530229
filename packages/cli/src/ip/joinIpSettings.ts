import type { Config } from '../serve/configSchema.ts';
import type { IpSettings } from './IpSettings.ts';

/** Joins the options with `ip` of the config file: sources of either, files of both. */
export function joinIpSettings(options: IpSettings, { ip }: Config): IpSettings {
  return {
    sources: options.sources.length > 0 ? options.sources : (ip?.sources ?? []),
    mmdb: [...options.mmdb, ...(ip?.mmdb ?? [])],
  };
}
