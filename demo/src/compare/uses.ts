import type { Label } from '@countersign/contract';

interface UseWords {
  title: string;
  /** The label that it gives. */
  label: Label | null;
  /** What lists there are of it; null where `refresh` has none. */
  lists: string | null;
  is: string;
  means: string;
  /** Why a clock of another place then counts for nothing. */
  clock: string | null;
}

/** What an address can be known as, in words; the most telling first. */
export const uses = {
  tor: {
    title: 'Tor',
    label: 'tor',
    lists: 'Tor exits',
    is: 'is an exit of the Tor network',
    means: 'Many people share it, and where each of them is stays hidden.',
    clock: 'The place is that of the exit, the clock its user’s: that is so with Tor, and counts for nothing.',
  },
  relay: {
    title: 'Privacy relay',
    label: 'relay',
    lists: 'privacy relays',
    is: 'belongs to a privacy relay',
    means: 'Its users hide their own address from sites, but did not choose another country.',
    clock: 'The relay does not say where its users are, so that counts for nothing.',
  },
  vpn: {
    title: 'VPN service',
    label: 'vpn',
    lists: 'VPN services',
    is: 'belongs to a VPN service',
    means: 'Where its user really is cannot be told from it.',
    clock: null,
  },
  proxy: {
    title: 'Proxy',
    label: 'proxy',
    lists: null,
    is: 'belongs to a proxy',
    means: 'Whoever uses it may be somewhere else.',
    clock: null,
  },
  crawler: {
    title: 'Crawler',
    label: null,
    lists: null,
    is: 'is one that a crawler comes from',
    means: 'Its operator says so.',
    clock: null,
  },
  corporate: {
    title: 'Company network',
    label: null,
    lists: null,
    is: 'belongs to a gateway that companies send their staff’s traffic through',
    means: 'Staff come from it wherever they sit, from other countries too.',
    clock: 'Staff keep the time of where they sit, so that counts for nothing.',
  },
  satellite: {
    title: 'Satellite network',
    label: null,
    lists: null,
    is: 'belongs to a satellite network',
    means: 'Its place may be that of a ground station or of a contract, away from its user.',
    clock: 'A dish may be far from where its address is, so that counts for nothing.',
  },
  mobile: {
    title: 'Mobile network',
    label: null,
    lists: null,
    is: 'belongs to a mobile network',
    means: 'A phone that is abroad keeps an address of its home country.',
    clock: 'A phone that roams keeps the time of where it is, so that counts for nothing.',
  },
  anycast: {
    title: 'Many places at once',
    label: null,
    lists: null,
    is: 'is used at many places at once (anycast)',
    means: 'Where it is says nothing of its user.',
    clock: 'Such an address has no place, so that counts for nothing.',
  },
  hosting: {
    title: 'Data centre',
    label: 'hosting',
    lists: 'data centres',
    is: 'belongs to a data centre',
    means: 'Rented computers use it, and so do VPNs, and companies that send their traffic through it.',
    clock: null,
  },
  education: {
    title: 'University or research network',
    label: null,
    lists: null,
    is: 'belongs to a university or a research network',
    means: 'Students, staff and guests share it.',
    clock: null,
  },
  access: {
    title: 'Home or office',
    label: null,
    lists: null,
    is: 'belongs to an internet provider for homes and offices',
    means: 'That is how most people come.',
    clock: null,
  },
} as const satisfies Record<string, UseWords>;
export type Use = keyof typeof uses;

/** All uses in their order. */
export const useNames = Object.keys(uses) as Use[];
