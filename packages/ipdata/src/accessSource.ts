import type { IpSource } from './IpSource.ts';

/** The list of `accessNetworks` as a source. */
export const accessSource: IpSource = {
  name: 'access-networks',
  facts: ['flags.access'],
  asOf: '2026-11-22',
  licence: 'MIT',
};
