/**
 * Where facts come from.
 *
 * `facts` names the members of the facts it fills, `asOf` is an ISO date, `licence` an SPDX id where there is one;
 * `attribution` is what the licence wants shown. Up to `freshDays` old its word counts in full, up to three times that
 * less, and later little; absent where age does not matter. `ageDays` is how old it was when it answered.
 */
export interface IpSource {
  name: string;
  facts: string[];
  asOf: string;
  licence: string;
  attribution?: string;
  url?: string;
  freshDays?: number;
  ageDays?: number;
}
