import type { ParsedAddress } from './ParsedAddress.ts';

/** A network: its first address and the number of leading bits that its members share. */
export interface Cidr {
  readonly network: ParsedAddress;
  readonly bits: number;
}
