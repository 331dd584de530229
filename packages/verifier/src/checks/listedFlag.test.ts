import type { IpFacts } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { inspectCase } from '../inspectCase.ts';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';

const labelled = (ip: Partial<IpFacts>) => {
  const kase = makeCase({ ip });
  const { labels, outcome, findings } = judge(kase, defaultPolicy, kase.issuedAt + 1000);
  expect(outcome).toBe('pass');
  return { labels: labels.map(({ label, confidence }) => `${label} ${confidence}`), findings };
};
const hit = (flag: IpFacts['hits'][number]['flag'], confidence: 'low' | 'medium' | 'high') => ({
  flag,
  source: `${flag}-list`,
  by: 'prefix' as const,
  confidence,
});

describe('labels of the address', () => {
  it.each<[string, Partial<IpFacts>, string[]]>([
    ['nothing loaded', { flags: {} }, []],
    ['nothing found', { flags: { tor: false, vpn: false, relay: false, proxy: false, hosting: false } }, []],
    ['a fresh list', { flags: { vpn: true }, hits: [hit('vpn', 'high')] }, ['vpn high']],
    ['an old list', { flags: { vpn: true }, hits: [hit('vpn', 'low')] }, ['vpn low']],
    ['the surest of two', { flags: { vpn: true }, hits: [hit('vpn', 'low'), hit('vpn', 'medium')] }, ['vpn medium']],
    ['no reason told', { flags: { proxy: true }, hits: [] }, ['proxy medium']],
    [
      'a VPN in a data centre',
      { flags: { vpn: true, hosting: true }, hits: [hit('vpn', 'high'), hit('hosting', 'high')] },
      ['vpn high', 'hosting high'],
    ],
    [
      'a Tor exit that lists of VPNs and proxies hold',
      {
        flags: { tor: true, vpn: true, proxy: true },
        hits: [hit('tor', 'high'), hit('vpn', 'high'), hit('proxy', 'high')],
      },
      ['tor high'],
    ],
    [
      'a relay in a data centre, which lists of VPNs hold',
      { flags: { relay: true, vpn: true, hosting: true }, hits: [hit('relay', 'high'), hit('hosting', 'high')] },
      ['relay high'],
    ],
    [
      'a company’s gateway in a data centre',
      { flags: { corporate: true, hosting: true }, hits: [hit('hosting', 'high')] },
      [],
    ],
    [
      'a company’s gateway that lists of VPNs hold',
      { flags: { corporate: true, vpn: true }, hits: [hit('vpn', 'high')] },
      [],
    ],
    [
      'a network that relays leave from, in a list of data centres, without a list of relays',
      { asn: 36183, flags: { hosting: true }, hits: [hit('hosting', 'high')] },
      [],
    ],
    [
      'the same, in no list of relays',
      { asn: 36183, flags: { relay: false, hosting: true }, hits: [hit('hosting', 'high')] },
      ['hosting high'],
    ],
    ['a private address', { scope: 'private', flags: { vpn: true }, hits: [hit('vpn', 'high')] }, []],
  ])('%s', (_, ip, expected) => {
    expect(labelled(ip).labels).toEqual(expected);
  });

  it('says how old the list is, and what to run where there is none', () => {
    const sources = [{ name: 'tor-list', facts: ['flags.tor'], asOf: '2026-11-20', licence: 'MIT', ageDays: 2 }];
    const { findings } = labelled({ flags: { tor: true }, hits: [hit('tor', 'high')], sources });
    expect(findings.find(({ id }) => id === 'listed-tor')?.text).toBe(
      '198.51.100.7 is a Tor exit by a range in tor-list, 2 days old.',
    );
    expect(findings.find(({ id }) => id === 'listed-relay')?.text).toContain('countersign refresh');
  });

  it('are given to requests without a token as well', () => {
    const { ip } = makeCase({ ip: { flags: { hosting: true }, hits: [hit('hosting', 'high')] } });
    const kase = { ...makeInspection(), ip };
    const { labels } = inspectCase(kase, defaultPolicy, kase.issuedAt);
    expect(labels).toEqual([{ label: 'hosting', confidence: 'high', findings: ['network-hosting'] }]);
  });
});
