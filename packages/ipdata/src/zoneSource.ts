import type { IpSource } from './IpSource.ts';

/** The table of `countryZones` as a source; tzdata 2026f was released on its `asOf`. */
export const zoneSource: IpSource = {
  name: 'tzdata-2026f',
  facts: ['zones'],
  asOf: '2026-10-27',
  licence: 'LicenseRef-public-domain',
  url: 'https://www.iana.org/time-zones',
};
