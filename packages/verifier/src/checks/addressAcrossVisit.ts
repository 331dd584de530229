import { workerKinds } from '@countersign/contract';
import { addressPrefix } from '../knowledge/addressPrefix.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

function* addressesOf(facts: Facts): Generator<[string, string]> {
  const of = (address: string | null | undefined) => (address ? [address] : []);
  for (const kind of workerKinds) {
    for (const address of of(facts.script[kind]?.observation.address)) yield [`script.${kind}`, address];
    for (const address of of(facts.inside[kind]?.observation.address)) yield [`inside.${kind}`, address];
  }
  for (const address of of(facts.use?.observation.address)) yield ['use', address];
}

/** All requests of a visit, and the use of its token, come from one network. */
export const addressAcrossVisit = defineCheck({
  title: 'Address across the visit and at use',
  label: 'harvested-token',
  weight: 'moderate',
  source: 'address',
  needs: ['challenge', 'receipts', 'request'],
  fact: 'The addresses as the server saw them. Addresses change for people too (Wi-Fi to mobile, dual stack, relays), so that one change is moderate.',
  judge: (facts) => {
    const claim = facts.challenge?.observation.address;
    const prefix = claim ? addressPrefix(claim) : null;
    if (!claim || prefix === null) return unknown('address of the challenge');
    const others: Record<string, string> = {};
    let read = 0;
    for (const [id, address] of addressesOf(facts)) {
      read += 1;
      if (address !== claim && addressPrefix(address) !== prefix) others[id] = address;
    }
    if (read === 0) return unknown('address of another request');
    return Object.keys(others).length === 0
      ? { result: 'agree', claim }
      : { result: 'conflict', claim, observation: others };
  },
  explain: (claim, observation) =>
    `The visit began at ${String(claim)}; later requests came from ${inWords(observation)}.`,
  benign: [
    'A phone that went from Wi-Fi to its mobile network.',
    'Dual stack: one request by IPv4, the next by IPv6. A relay or company network with several exits.',
  ],
  examples: {
    agree: [
      { name: 'one address', kase: () => makeCase({ use: {} }) },
      { name: 'another address of the same network', kase: () => makeCase({ use: { address: '198.51.100.250' } }) },
    ],
    conflict: [
      { name: 'used from another network', kase: () => makeCase({ use: { address: '203.0.113.9' } }) },
      { name: 'used from another family', kase: () => makeCase({ use: { address: '2001:db8:1::1' } }) },
    ],
    unknown: [{ name: 'no address known', kase: () => makeCase({ allRequests: { address: null } }) }],
  },
});
