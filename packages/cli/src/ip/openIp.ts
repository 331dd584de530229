import { pathToFileURL } from 'node:url';
import {
  IpDataError,
  type IpLayer,
  type IpProvider,
  type IpSource,
  onlySources,
  openIpData,
} from '@countersign/ipdata';
import { ipDataFolder, type ListsEvent, type MmdbEvent, watchLists, watchMmdb } from '@countersign/ipdata/node';
import { CliError } from '../CliError.ts';
import type { IpSettings } from './IpSettings.ts';

/** What is to be opened, and who hears of it. */
export interface OpenIpOptions extends IpSettings {
  /** The state folder, in which `refresh` keeps its lists; it need not be there. */
  state: string;
  onLists?: (event: ListsEvent) => void;
  onMmdb?: (event: MmdbEvent) => void;
}

/** IP data, and the layers that stand before the packed tables in it. */
export interface OpenedIp {
  provider: IpProvider;
  layers: readonly IpLayer[];
}

const cannot = (error: IpDataError): CliError =>
  new CliError('bad-ip-data', `${error.message} ${JSON.stringify(error.values)}`, error);

function own(file: string, onEvent: OpenIpOptions['onMmdb']): IpLayer {
  try {
    return watchMmdb({ file, ...(onEvent ? { onEvent } : {}) });
  } catch (error) {
    if (error instanceof IpDataError) throw cannot(error);
    throw error;
  }
}

/** A layer that the operator wrote. */
async function readLayer(path: string): Promise<IpLayer> {
  let layer: Partial<IpLayer> | undefined;
  try {
    layer = ((await import(pathToFileURL(path).href)) as { default?: Partial<IpLayer> }).default;
  } catch (error) {
    throw new CliError('bad-ip-data', `${path}: ${(error as Error).message}`, error);
  }
  if (typeof layer?.find === 'function' && Array.isArray(layer.sources)) return layer as IpLayer;
  throw new CliError('bad-ip-data', `${path}: its default export is no layer of IP data ({ sources, find })`);
}

const places = ({ facts }: IpSource): boolean => facts.includes('countries') || facts.includes('asn');
const onlyPlaces = (source: IpSource): boolean => places(source) && !source.facts.some((fact) => /^flags/.test(fact));

/** A name that no source of places or networks has would leave all of them out without a word. */
function checkSources(names: readonly string[], files: readonly IpLayer[], lists: IpLayer): void {
  const own = files.flatMap(({ sources }) => sources.filter(places));
  const known = [...openIpData().sources, ...lists.sources]
    .filter(onlyPlaces)
    .concat(own)
    .map(({ name }) => name);
  const lost = names.find((name) => !known.some((one) => one === name || one.startsWith(`${name}-`)));
  if (lost === undefined) return;
  const text = `no source of places or networks is called "${lost}"; there are ${[...new Set(known)].join(', ')}`;
  throw new CliError('bad-value', text);
}

/**
 * Opens IP data as `serve` and `ip` use it: own layers and files before the lists of the state folder before the packed
 * tables. Files and lists are watched until it is closed. Throws `CliError`.
 */
export async function openIp(options: OpenIpOptions): Promise<OpenedIp> {
  const { state, sources, mmdb, onLists, onMmdb } = options;
  const written = await Promise.all(options.layers.map(readLayer));
  const files = [...written, ...mmdb.map((file) => own(file, onMmdb))];
  const lists = watchLists({ dir: ipDataFolder(state), ...(onLists ? { onEvent: onLists } : {}) });
  const chosen = sources.length > 0;
  try {
    const layers = [...files, chosen ? onlySources(lists, sources) : lists];
    const provider = openIpData({ layers, ...(chosen ? { sources } : {}) });
    if (chosen) checkSources(sources, files, lists);
    return { provider, layers };
  } catch (error) {
    for (const layer of [...files, lists]) layer.close?.();
    throw error instanceof IpDataError ? cannot(error) : error;
  }
}
