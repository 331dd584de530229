import type { IpFlags } from '../IpFlags.ts';

/**
 * The classes and the flags that follow from each; a flag that is not named stays untold.
 *
 * `carrier` sets none: relays leave from such a network, and so do servers; only a list of prefixes can tell them apart.
 */
export const networkClasses = {
  vpn: { meaning: 'run by an operator of VPN services, for its exits', flags: { vpn: true } },
  corporate: {
    meaning: 'secure web gateways, behind which the people of companies and schools are',
    flags: { corporate: true },
  },
  hosting: { meaning: 'servers: clouds, dedicated and shared hosting, colocation', flags: { hosting: true } },
  carrier: { meaning: 'content delivery that relays leave from, too; sets no flag', flags: {} },
  satellite: { meaning: 'access by satellite', flags: { satellite: true, access: true, hosting: false } },
  mobile: { meaning: 'access by mobile phone', flags: { mobile: true, access: true, hosting: false } },
  education: {
    meaning: 'universities, schools, research networks',
    flags: { education: true, hosting: false },
  },
  access: { meaning: 'access for homes and offices', flags: { access: true, hosting: false } },
} as const satisfies Record<string, { meaning: string; flags: Readonly<IpFlags> }>;
