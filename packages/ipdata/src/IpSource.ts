/**
 * Where facts come from.
 *
 * `facts` names the members of the facts it fills, `asOf` is an ISO date, `licence` an SPDX id where there is one;
 * `attribution` is what the licence wants shown.
 */
export interface IpSource {
  name: string;
  facts: string[];
  asOf: string;
  licence: string;
  attribution?: string;
  url?: string;
}
