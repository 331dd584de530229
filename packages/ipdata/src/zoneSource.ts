import type { IpSource } from './IpSource.ts';

/** The table of `countryZones` as a source; tzdata 2025b was released on its `asOf`. */
export const zoneSource: IpSource = {
  name: 'tzdata-2025b',
  facts: ['zones'],
  asOf: '2025-03-22',
  licence: 'LicenseRef-public-domain',
  url: 'https://www.iana.org/time-zones',
};
