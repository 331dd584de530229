import { type Cidr, parseCidr } from '@countersign/ipdata';
import { ConfigError } from '../ConfigError.ts';
import type { Edge } from './edge.ts';

/** Networks from which an edge calls, as far as it names them. Throws `ConfigError` `bad-network`. */
export function edgeNetworks({ trust }: Edge): Cidr[] {
  return (trust.networks ?? []).map((text) => {
    try {
      return parseCidr(text);
    } catch (cause) {
      throw new ConfigError('bad-network', 'an edge’s networks are such as 10.0.0.0/8', { values: { text }, cause });
    }
  });
}
