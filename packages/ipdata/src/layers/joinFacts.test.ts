import { expect, test } from 'vitest';
import type { IpFlags } from '../IpFlags.ts';
import type { LayerFacts } from '../IpLayer.ts';
import { joinFacts } from './joinFacts.ts';

const list = { name: 'a list', facts: ['flags'], asOf: '2026-01-01', licence: 'CC0-1.0', freshDays: 30 };
const day = Math.floor(Date.parse('2026-01-02') / 86_400_000);
const listed = (flags: IpFlags, flag: 'hosting' | 'vpn' | 'relay'): LayerFacts => ({
  sources: [list],
  flags,
  hits: [{ flag, source: list.name, by: 'prefix' }],
});
const network = (asn: number, org: string): LayerFacts => ({ sources: [], asn, org });

test('a fresh list is believed of a network of which nothing is known', () => {
  const { flags, hits } = joinFacts(day)([listed({ hosting: true }, 'hosting'), network(64501, 'Example')]);
  expect(flags).toEqual({ hosting: true });
  expect(hits).toMatchObject([{ flag: 'hosting', source: 'a list', confidence: 'high' }]);
});

test('a list that calls a phone company’s network a data center is believed little', () => {
  const { flags, hits } = joinFacts(day)([listed({ hosting: true }, 'hosting'), network(21928, 'T-Mobile USA, Inc.')]);
  expect(flags).toEqual({ hosting: true, mobile: true, access: true });
  expect(hits.find(({ flag }) => flag === 'hosting')?.confidence).toBe('low');
  expect(hits.find(({ flag }) => flag === 'mobile')?.confidence).toBe('high');
});

test('a database’s record of the address is believed, whatever its network is', () => {
  const { hits: [hit] = [] } = listed({ hosting: true }, 'hosting');
  const record: LayerFacts = { sources: [list], flags: { hosting: true }, hits: hit ? [{ ...hit, by: 'record' }] : [] };
  const { hits } = joinFacts(day)([record, network(21928, 'T-Mobile USA, Inc.')]);
  expect(hits.find(({ flag }) => flag === 'hosting')?.confidence).toBe('high');
});

test('a list and the class that agree are both named', () => {
  const { hits } = joinFacts(day)([listed({ hosting: true }, 'hosting'), network(24940, 'Hetzner Online GmbH')]);
  expect(hits.map(({ source }) => source)).toEqual(['a list', 'network-classes']);
});

test('a class says what lists leave open, and a list that lacks the address does not deny the class', () => {
  const silent: LayerFacts = { sources: [list], flags: { hosting: false, vpn: false } };
  expect(joinFacts(day)([silent, network(24940, 'Hetzner Online GmbH')]).flags).toEqual({ hosting: true, vpn: false });
});

test('a relay is no VPN, though a list of VPNs and the network’s operator say so', () => {
  const { flags, hits } = joinFacts(day)([
    listed({ relay: true }, 'relay'),
    listed({ vpn: true }, 'vpn'),
    network(136787, 'PacketHub S.A.'),
  ]);
  expect(flags).toEqual({ relay: true, vpn: false });
  expect(hits.map(({ flag }) => flag)).toEqual(['relay']);
});

test('what was only collected gives way to the network’s class, unless an owner says it too', () => {
  const gathered: LayerFacts = {
    sources: [{ ...list, name: 'gathered' }],
    flags: { hosting: true },
    hits: [{ flag: 'hosting', source: 'gathered', by: 'prefix', collected: true }],
  };
  const carrier = network(21928, 'T-Mobile USA, Inc.');
  const alone = joinFacts(day)([gathered, carrier]);
  expect(alone.flags.hosting).toBe(false);
  expect(alone.hits.filter(({ flag }) => flag === 'hosting')).toEqual([]);
  expect(joinFacts(day)([gathered, listed({ hosting: true }, 'hosting'), carrier]).flags.hosting).toBe(true);
  expect(joinFacts(day)([gathered, network(64501, 'Example')])).toMatchObject({
    flags: { hosting: true },
    hits: [{ flag: 'hosting', source: 'gathered', by: 'prefix', confidence: 'high' }],
  });
});

test('of two layers that tell a network, the first is heard and named', () => {
  const told = (name: string, asn: number): LayerFacts => ({
    sources: [{ name, facts: ['asn', 'org'], asOf: '2026-01-01', licence: 'MIT', attribution: name }],
    asn,
    org: name,
  });
  const { asn, org, sources } = joinFacts(day)([told('first', 64501), told('second', 64502)]);
  expect([asn, org, sources.map(({ name }) => name)]).toEqual([64501, 'first', ['first']]);
});
