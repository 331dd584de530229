import type { Confidence } from '@countersign/contract';

/** Why an address is known as something. */
export interface AddressHit {
  flag: string;
  source: string;
  by: string;
  name: string | null;
  confidence: Confidence;
}

/** One source of an address' facts. */
export interface AddressSource {
  name: string;
  facts: string[];
  /** ISO date; null where it has none. */
  asOf: string | null;
  ageDays: number | null;
  licence: string | null;
  /** What its licence wants shown. */
  credit: string | null;
  /** Its page, where that is https. */
  url: string | null;
  /** It is older than its word counts in full. */
  old: boolean;
}

/** What a verdict's `ip` says, read. */
export interface AddressFacts {
  address: string | null;
  /** The IPv4 address that an IPv6 one carries, and by what. */
  carries: string | null;
  scope: string | null;
  assumed: boolean;
  /** null where no source was asked. */
  countries: string[] | null;
  countriesBySource: Record<string, string>;
  zones: string[];
  region: string | null;
  city: string | null;
  asn: number | null;
  org: string | null;
  flags: Record<string, boolean>;
  hits: AddressHit[];
  sources: AddressSource[];
  confidence: Confidence | null;
}
