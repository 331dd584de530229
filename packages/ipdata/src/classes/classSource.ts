import type { IpSource } from '../IpSource.ts';

/** The classes of networks as a source: our own tables and rules. Networks change hands slowly. */
export const classSource: IpSource = {
  name: 'network-classes',
  facts: [
    'flags.vpn',
    'flags.corporate',
    'flags.hosting',
    'flags.satellite',
    'flags.mobile',
    'flags.education',
    'flags.access',
  ],
  asOf: '2026-11-22',
  freshDays: 365,
  licence: 'MIT',
};
