import type { IpSource } from '../IpSource.ts';

/** The classes of networks as a source: our own tables and rules. */
export const classSource: IpSource = {
  name: 'network-classes',
  facts: ['flags.access'],
  asOf: '2026-11-22',
  licence: 'MIT',
};
