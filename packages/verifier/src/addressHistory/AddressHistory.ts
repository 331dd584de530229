/** What visits from one address showed of their clocks in the last days, this one not counted. */
export interface AddressHistory {
  /** Signed visits that passed and whose clock could be held against the address' countries. */
  visits: number;
  /** Those of them whose clock kept the time of another place. */
  mismatches: number;
  /** How many different clocks these kept, within one half week. */
  clocks: number;
}
