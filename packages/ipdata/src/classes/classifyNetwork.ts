import type { LayerFacts } from '../IpLayer.ts';
import { accessNetworks } from './accessNetworks.ts';
import { classSource } from './classSource.ts';

const access: LayerFacts = {
  sources: [classSource],
  flags: { access: true },
  hits: [{ flag: 'access', source: classSource.name, by: 'number' }],
};

/** What an AS is used for, by its number and its organisation's name; undefined where neither tells. */
export function classifyNetwork(asn: number | undefined, _org: string | undefined): LayerFacts | undefined {
  return asn !== undefined && accessNetworks.has(asn) ? access : undefined;
}
