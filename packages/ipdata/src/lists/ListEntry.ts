import type { ParsedAddress } from '../address/ParsedAddress.ts';

/**
 * A range of addresses of one family, both ends included, and what its list says of it.
 *
 * `name` is a cloud, a crawler, a VPN service; `country` (ISO 3166-1 alpha-2), `region` and `city` are where the list puts
 * whoever uses the address; `asn` and `org` are the network that announces it.
 */
export interface ListEntry {
  readonly first: ParsedAddress;
  readonly last: ParsedAddress;
  readonly name?: string;
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly asn?: number;
  readonly org?: string;
}
