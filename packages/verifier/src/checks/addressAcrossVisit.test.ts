import type { IpFacts } from '@countersign/ipdata';
import { expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { type CaseOptions, makeCase } from '../testing/makeCase.ts';

const elsewhere = '203.0.113.9';
const telekom = { asn: 3320, org: 'Deutsche Telekom AG', countries: ['DE'] };
const hoster = { asn: 24940, org: 'Hetzner Online GmbH', flags: { hosting: true } };

function weighed(first: Partial<IpFacts>, other: Partial<IpFacts> | null, options: CaseOptions = {}) {
  const kase = makeCase({
    ...options,
    ip: first,
    use: { address: elsewhere },
    ...(other ? { otherIps: { [elsewhere]: other } } : {}),
  });
  const { findings, labels } = judge(kase, defaultPolicy, kase.issuedAt + 1000);
  const finding = findings.find(({ id }) => id === 'address-across-visit');
  const harvested = labels.some(({ label }) => label === 'harvested-token');
  expect(harvested).toBe(finding?.weight === 'moderate');
  return finding?.weight;
}

it.each<[string, Partial<IpFacts>, Partial<IpFacts> | null, string]>([
  ['nothing known of the other', {}, null, 'moderate'],
  ['one AS', {}, {}, 'weak'],
  ['one AS in two countries', {}, { countries: ['CA'] }, 'weak'],
  ['one organisation with two numbers', {}, { asn: 33668 }, 'weak'],
  ['two access networks of one country', {}, { asn: 7018, org: 'AT&T' }, 'weak'],
  ['another country', {}, telekom, 'moderate'],
  ['a phone that came home from abroad', { flags: { mobile: true } }, telekom, 'weak'],
  ['a relay turned on', {}, { ...telekom, flags: { relay: true } }, 'weak'],
  ['a company’s gateway abroad', {}, { ...telekom, flags: { corporate: true, hosting: true } }, 'weak'],
  ['a data centre of the same country', {}, hoster, 'moderate'],
  ['from a data centre to a home', hoster, { asn: 7018, org: 'AT&T' }, 'moderate'],
  ['a VPN turned on', {}, { ...telekom, flags: { vpn: true } }, 'moderate'],
  ['a backend that reports its own hop', {}, { scope: 'private', countries: [], zones: [], flags: {} }, 'weak'],
])('%s', (_, first, other, weight) => {
  expect(weighed(first, other)).toBe(weight);
});

it('lets a phone go from Wi-Fi abroad to its carrier at home, and to no data centre', () => {
  // Android's desktop site.
  const phone = { everywhere: { navigator: { platform: 'Linux aarch64', maxTouchPoints: 5 } } };
  expect(weighed({}, telekom, phone)).toBe('weak');
  expect(weighed({}, { ...hoster, countries: ['DE'] }, phone)).toBe('moderate');
});
