/** Asks name servers; both answer an empty list where there is no such record, and reject where no answer came. */
export interface HostResolver {
  /** Names of an address (PTR). */
  names(address: string): Promise<readonly string[]>;
  /** Addresses of a name, of the family (A or AAAA). */
  addresses(host: string, family: 4 | 6): Promise<readonly string[]>;
  /** Ends what is under way: it rejects. */
  close(): void;
}
