import { IpDataError, type IpProvider, openIpData } from '@countersign/ipdata';
import { CliError } from '../CliError.ts';
import type { IpSettings } from './IpSettings.ts';

/** A name that no source of places and networks has would leave them out without a word. */
function checkSources({ sources }: IpProvider, names: readonly string[]): void {
  const lost = names.find((name) => !sources.some((one) => one.name === name || one.name.startsWith(`${name}-`)));
  if (lost === undefined) return;
  const known = openIpData().sources.map(({ name }) => name);
  throw new CliError('bad-value', `no source of IP data is called "${lost}"; there are ${known.join(', ')}`);
}

/** Opens the packed tables as the command line and the config file want them. Throws `CliError`. */
export function openIp({ sources }: IpSettings): IpProvider {
  try {
    const provider = openIpData(sources.length > 0 ? { sources } : {});
    checkSources(provider, sources);
    return provider;
  } catch (error) {
    if (error instanceof IpDataError) throw new CliError('bad-ip-data', error.message, error);
    throw error;
  }
}
