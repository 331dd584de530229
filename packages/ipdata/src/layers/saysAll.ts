import type { LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';

const ofNetworks = (fact: string): boolean => fact === 'asn' || fact === 'org';

/**
 * Whether what was found leaves nothing for later sources to add: a network is named, and so is the country, by newer
 * data of the same source, as `joinFacts` has it.
 */
export function saysAll(found: readonly LayerFacts[], later: readonly IpSource[]): boolean {
  const newer = ({ name, asOf }: IpSource) =>
    found.some(
      ({ sources, countries }) =>
        countries?.[name] !== undefined && sources.some((source) => source.name === name && source.asOf >= asOf),
    );
  return later.every((source) =>
    source.facts.every(ofNetworks)
      ? found.some(({ asn }) => asn !== undefined)
      : source.facts.every((fact) => fact === 'countries') && newer(source),
  );
}
