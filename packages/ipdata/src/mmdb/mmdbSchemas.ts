import { joinOwnFacts } from '../own/joinOwnFacts.ts';
import { mapOf } from '../own/mapOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { flatPlace } from './flatPlace.ts';
import { ipinfoFlags } from './ipinfoFlags.ts';
import type { MmdbRecord } from './MmdbRecord.ts';
import type { MmdbSchema } from './MmdbSchema.ts';
import { maxmindFlags } from './maxmindFlags.ts';
import { mobileCarrier } from './mobileCarrier.ts';
import { nestedPlace } from './nestedPlace.ts';
import { networkFacts } from './networkFacts.ts';
import { residentialProxy } from './residentialProxy.ts';

const place = ['countries', 'zones', 'region', 'city'];
const network = ['asn', 'org'];
const uses = ['mobile', 'satellite', 'corporate', 'access', 'education', 'hosting', 'anycast'].map(
  (flag) => `flags.${flag}`,
);
const anonymity = ['flags.vpn', 'flags.proxy', 'flags.tor', 'flags.hosting'];

/** All that MaxMind's own products hold, whose names mean the same in each. */
const maxmind = (record: MmdbRecord, asOf: string): OwnFacts => {
  const traits = mapOf(record.traits);
  return joinOwnFacts([
    nestedPlace(record),
    networkFacts(record),
    networkFacts(traits),
    maxmindFlags(record, asOf),
    maxmindFlags(traits, asOf),
  ]);
};

/**
 * The kinds of .mmdb files that are read; the first whose `type` fits counts.
 *
 * Sources: dev.maxmind.com/geoip/docs/databases and the test data of github.com/maxmind/MaxMind-DB; db-ip.com/db/format;
 * github.com/ipinfo/sample-database; github.com/sapics/ip-location-db; of IP2Location, whose files have MaxMind's form,
 * github.com/IncSW/geoip2/issues/11. Files of registrations (whois, company, abuse contact) hold countries too, of the
 * registrant: they fit none.
 */
export const mmdbSchemas = {
  'residential proxies': {
    type: /residential[-_ ]?prox|prox(?:y|ies)[-_ ]residential/i,
    facts: ['flags.proxy'],
    freshDays: 3,
    read: residentialProxy,
  },
  anonymity: {
    type: /anonymous|ip-risk/i,
    facts: anonymity,
    freshDays: 7,
    // Its other addresses have an empty record, and MaxMind's readers answer false for each key that is not there.
    covers: ['vpn', 'proxy', 'tor', 'hosting'],
    read: maxmind,
  },
  'ipinfo privacy': {
    type: /^ipinfo .*privacy/i,
    facts: [...anonymity, 'flags.relay'],
    freshDays: 7,
    // It lists addresses of anonymity services and hosts, and no others.
    covers: ['vpn', 'proxy', 'tor', 'relay', 'hosting'],
    read: ipinfoFlags,
  },
  'ipinfo carrier': {
    type: /^ipinfo .*carrier/i,
    facts: ['flags.mobile'],
    freshDays: 90,
    read: mobileCarrier,
  },
  'ipinfo bundle': {
    type: /^ipinfo bundle/i,
    facts: [...place, ...network, ...uses, 'flags.vpn', 'flags.proxy', 'flags.tor', 'flags.relay'],
    freshDays: 30,
    read: (record, asOf) => joinOwnFacts([flatPlace(record), networkFacts(record), ipinfoFlags(record, asOf)]),
  },
  'ipinfo place': {
    type: /^ipinfo (?!.*(?:whois|company|abuse|poi)).*(?:location|country)/i,
    facts: [...place, ...network],
    freshDays: 365,
    read: (record) => joinOwnFacts([flatPlace(record), networkFacts(record)]),
  },
  'ipinfo network': {
    type: /^ipinfo .*asn/i,
    facts: [...network, 'flags.hosting', 'flags.education', 'flags.access'],
    freshDays: 365,
    read: (record, asOf) =>
      joinOwnFacts([networkFacts({ asn: record.asn, as_name: record.name }), ipinfoFlags(record, asOf)]),
  },
  'connection type': {
    type: /^(?!ipinfo ).*connection[-_ ]?type/i,
    facts: ['flags.mobile', 'flags.satellite', 'flags.corporate', 'flags.access'],
    freshDays: 90,
    read: maxmind,
  },
  network: {
    type: /^(?!ipinfo )(?!dbip.*isp)(?=.*\b(?:asn|isp)\b)(?!.*(?:country|city|location|enterprise))/i,
    facts: network,
    freshDays: 365,
    read: networkFacts,
  },
  enterprise: {
    type: /^(?!ipinfo ).*enterprise|^dbip.*isp/i,
    facts: [...place, ...network, ...uses],
    freshDays: 90,
    read: maxmind,
  },
  place: {
    type: /^(?!ipinfo ).*(?:country|city|location)/i,
    facts: [...place, ...network, 'flags.anycast'],
    freshDays: 365,
    read: (record, asOf) => joinOwnFacts([maxmind(record, asOf), flatPlace(record)]),
  },
} as const satisfies Readonly<Record<string, MmdbSchema>>;
