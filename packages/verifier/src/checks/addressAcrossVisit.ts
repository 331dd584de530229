import { type Weight, workerKinds } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import { addressPrefix } from '../knowledge/addressPrefix.ts';
import { isHandheld } from '../knowledge/isHandheld.ts';
import { mayBeRelay } from '../knowledge/mayBeRelay.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Gathers the later requests whose address is another; answers how many tell theirs. */
function eachLater(facts: Facts, claim: string, later: [id: string, address: string][]): number {
  let read = 0;
  for (const endpoint of ['script', 'inside'] as const) {
    for (const kind of workerKinds) {
      const address = facts[endpoint][kind]?.observation.address;
      if (!address) continue;
      read += 1;
      if (address !== claim) later.push([`${endpoint}.${kind}`, address]);
    }
  }
  const used = facts.use?.observation.address;
  if (used && used !== claim) later.push(['use', used]);
  return used ? read + 1 : read;
}

/** A network whose people leave it by many ways: a phone's, a satellite's, a company's, a relay's. */
const manyWays = (ip: IpFacts): boolean =>
  mayBeRelay(ip) || Boolean(ip.flags.mobile || ip.flags.satellite || ip.flags.corporate);

/** A network that a person at home is not in. */
const rented = ({ flags }: IpFacts): boolean => Boolean(flags.hosting || flags.vpn || flags.tor || flags.proxy);

/** How heavily a request from another prefix weighs, by what both networks are. */
function weigh(first: IpFacts | null, other: IpFacts | undefined, handheld: boolean): Weight {
  if (!first || !other) return 'moderate';
  // A backend that reports its own hop's address, or a network inside a house.
  if (first.scope !== 'public' || other.scope !== 'public') return 'weak';
  if (first.asn !== undefined && first.asn === other.asn) return 'weak';
  if (first.org !== undefined && first.org === other.org) return 'weak';
  if (manyWays(first) || manyWays(other)) return 'weak';
  if (rented(first) || rented(other)) return 'moderate';
  // Abroad a phone goes from Wi-Fi of the place to a carrier at home, most of which have homes in the same network.
  return handheld || first.countries.some((country) => other.countries.includes(country)) ? 'weak' : 'moderate';
}

const describeNetwork = (address: string, ip: IpFacts | null | undefined) => ({
  address,
  ...(ip?.countries[0] === undefined ? {} : { country: ip.countries[0] }),
  ...(ip?.org === undefined ? {} : { org: ip.org }),
});

const other = (address: string, change: Partial<IpFacts>) => ({
  use: { address },
  otherIps: { [address]: { address, ...change } },
});

/** All requests of a visit, and the use of its token, come from one network, or one as a person changes to. */
export const addressAcrossVisit = defineCheck({
  title: 'Address across the visit and at use',
  label: 'harvested-token',
  weight: 'moderate',
  source: 'address',
  needs: ['challenge', 'receipts', 'request', 'IP facts'],
  fact: 'The addresses as the server saw them: by prefix (/24, /48), then by network and country. People change address too: from Wi-Fi to the mobile network, from IPv4 to IPv6, between a carrier’s ways out. One network (AS or organisation), a phone’s, satellite’s, company’s or relay’s, or two access networks of one country (of any two, in a phone or tablet) are weak; another country, or a data centre, VPN or Tor exit on one side alone, is moderate.',
  judge: (facts) => {
    const claim = facts.challenge?.observation.address;
    if (!claim) return unknown('address of the challenge');
    const later: [string, string][] = [];
    const read = eachLater(facts, claim, later);
    if (read === 0) return unknown('address of another request');
    if (later.length === 0) return { result: 'agree', claim };
    const prefix = addressPrefix(claim);
    if (prefix === null) return unknown('address of the challenge');
    const { ip, otherIps } = facts.kase;
    const handheld = isHandheld(facts.claimed, facts.signal('window', 'navigator'));
    let weight: Weight = 'weak';
    const found: Record<string, ReturnType<typeof describeNetwork>> = {};
    let differ = false;
    for (const [id, address] of later) {
      if (addressPrefix(address) === prefix) continue;
      const known = Object.hasOwn(otherIps, address) ? otherIps[address] : undefined;
      if (weigh(ip, known, handheld) === 'moderate') weight = 'moderate';
      found[id] = describeNetwork(address, known);
      differ = true;
    }
    if (!differ) return { result: 'agree', claim };
    return { result: 'conflict', claim: describeNetwork(claim, ip), observation: found, weight };
  },
  explain: (claim, observation) =>
    `The visit began at ${inWords(claim)}; later requests came from ${inWords(observation)}.`,
  benign: [
    'A phone that went from Wi-Fi to its mobile network (weak, where the networks are known).',
    'Dual stack: one request by IPv4, the next by IPv6. A relay or company network with several exits (weak, likewise).',
    'A VPN that was turned on or off between two requests.',
  ],
  examples: {
    agree: [
      { name: 'one address', kase: () => makeCase({ use: {} }) },
      { name: 'another address of the same network', kase: () => makeCase({ use: { address: '198.51.100.250' } }) },
    ],
    conflict: [
      { name: 'used from another network', kase: () => makeCase({ use: { address: '203.0.113.9' } }) },
      { name: 'used from another family', kase: () => makeCase({ use: { address: '2001:db8:1::1' } }) },
      {
        name: 'used from another country',
        kase: () => makeCase(other('203.0.113.9', { asn: 3320, org: 'Deutsche Telekom AG', countries: ['DE'] })),
      },
      {
        name: 'from Wi-Fi to the phone’s own network',
        kase: () => makeCase(other('203.0.113.9', { asn: 21928, org: 'T-Mobile USA, Inc.', flags: { mobile: true } })),
      },
    ],
    unknown: [{ name: 'no address known', kase: () => makeCase({ allRequests: { address: null } }) }],
  },
});
