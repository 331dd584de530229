import { IpDataError } from '../IpDataError.ts';
import type { IpLayer } from '../IpLayer.ts';
import type { HttpLayerOptions } from './HttpLayerOptions.ts';
import { httpLayer } from './httpLayer.ts';
import { type PathMap, pathMap } from './pathMap.ts';

/** A service as a configuration file names it; all but `name`, `url` and `map` may be absent. */
export interface HttpServiceOptions
  extends Pick<
    HttpLayerOptions,
    'headers' | 'sends' | 'timeoutMs' | 'cacheSeconds' | 'cacheEntries' | 'concurrency' | 'onEvent'
  > {
  name: string;
  /** With `{address}` where the address goes. */
  url: string;
  map: PathMap;
  licence?: string;
  attribution?: string;
  freshDays?: number;
}

/** A service that is described rather than programmed, as a layer. Throws `IpDataError` `invalid-address` for no URL. */
export function httpService({
  name,
  url,
  map,
  licence,
  attribution,
  freshDays,
  ...options
}: HttpServiceOptions): IpLayer {
  const urlOf = (address: string) => url.replaceAll('{address}', encodeURIComponent(address));
  if (!URL.canParse(urlOf('9.9.9.9')) || !/^https?:/.test(url) || !url.includes('{address}')) {
    throw new IpDataError('invalid-address', 'A service needs the URL of http or https that holds {address}', {
      name,
      url,
    });
  }
  const { flags = {}, name: _, ...members } = map;
  const facts = Object.keys(members).map((member) => ({ country: 'countries', zone: 'zones' })[member] ?? member);
  return httpLayer({
    ...options,
    source: {
      name,
      facts: [...facts, ...Object.keys(flags).map((flag) => `flags.${flag}`)],
      licence: licence ?? 'of the service',
      ...(attribution === undefined ? {} : { attribution }),
      ...(freshDays === undefined ? {} : { freshDays }),
    },
    url: urlOf,
    map: pathMap(map),
  });
}
