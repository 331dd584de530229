import type { Label } from '@countersign/contract';

/** What an address can be known as, what heads it, what lists there are of, what is said of it, and what that means; the most telling first. */
export const uses = {
  tor: {
    title: 'Tor',
    label: 'tor',
    lists: 'Tor exits',
    is: 'is an exit of the Tor network',
    means: 'Many people share it, and where each of them is stays hidden.',
  },
  relay: {
    title: 'Privacy relay',
    label: 'relay',
    lists: 'privacy relays',
    is: 'belongs to a privacy relay',
    means: 'Its user hides the own address from sites, but did not choose another country.',
  },
  vpn: {
    title: 'VPN service',
    label: 'vpn',
    lists: 'VPN services',
    is: 'belongs to a VPN service',
    means: 'Where its user really is cannot be told from it.',
  },
  proxy: {
    title: 'Proxy',
    label: 'proxy',
    lists: null,
    is: 'belongs to a proxy',
    means: 'Whoever uses it may be somewhere else.',
  },
  crawler: {
    title: 'Crawler',
    label: null,
    lists: null,
    is: 'is one that a crawler comes from',
    means: 'Its operator says so.',
  },
  corporate: {
    title: 'Company network',
    label: null,
    lists: null,
    is: 'belongs to a gateway that companies send their staff’s traffic through',
    means: 'Staff come from it wherever they sit, from other countries too.',
  },
  satellite: {
    title: 'Satellite network',
    label: null,
    lists: null,
    is: 'belongs to a satellite network',
    means: 'Its place may be that of a ground station or of a contract, away from its user.',
  },
  mobile: {
    title: 'Mobile network',
    label: null,
    lists: null,
    is: 'belongs to a mobile network',
    means: 'A phone that is abroad keeps an address of its home country.',
  },
  hosting: {
    title: 'Data centre',
    label: 'hosting',
    lists: 'data centres',
    is: 'belongs to a data centre',
    means: 'Rented computers come from it, and VPNs and companies whose way to the internet leads through it.',
  },
  education: {
    title: 'University or research network',
    label: null,
    lists: null,
    is: 'belongs to a university or a research network',
    means: 'Students, staff and guests share it.',
  },
  access: {
    title: 'Home or office',
    label: null,
    lists: null,
    is: 'belongs to a provider of homes and offices',
    means: 'That is how most people come.',
  },
} as const satisfies Record<
  string,
  { title: string; label: Label | null; lists: string | null; is: string; means: string }
>;
export type Use = keyof typeof uses;

/** All uses in their order. */
export const useNames = Object.keys(uses) as Use[];
