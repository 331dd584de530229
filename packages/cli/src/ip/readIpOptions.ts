import { givenValue } from '../givenValue.ts';
import type { IpSettings } from './IpSettings.ts';

/** Reads the values of `ipOptions`; throws `CliError` `bad-value` for an empty one. */
export function readIpOptions(values: {
  'ip-source': readonly string[];
  mmdb: readonly string[];
}): Omit<IpSettings, 'layers'> {
  return {
    sources: values['ip-source'].map((value) => givenValue('ip-source', value)),
    mmdb: values.mmdb.map((value) => givenValue('mmdb', value)),
  };
}
