import type { Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import type { View } from '../visit/view.ts';
import { address } from './address.ts';

const view: View = { realms: {}, observations: [], checks: {} };
const render = (ip: Verdict['ip']) => address({ ip, labels: [], findings: [] } as unknown as Verdict, view);
const base = { address: '192.0.2.1', scope: 'public', countries: ['DE'], zones: ['Europe/Berlin'] };

test('a source that wants credit gets its link, while it is among the sources', () => {
  const dbip = {
    name: 'dbip-country',
    facts: ['countries'],
    attribution: 'IP Geolocation by DB-IP',
    url: 'https://db-ip.com',
  };
  const link = render({ ...base, sources: [dbip] }).querySelector<HTMLAnchorElement>('a[href^="https://db-ip.com"]');
  expect(link?.textContent).toBe('IP Geolocation by DB-IP');
  expect(
    render({ ...base, sources: [{ ...dbip, name: 'own', attribution: 'own', url: 'javascript:0' }] }).querySelector(
      'a',
    ),
  ).toBeNull();
});

test('every host that a credit names is linked', () => {
  const networks = { name: 'networks', facts: ['asn'], attribution: 'By Some (some.example) and DB-IP (db-ip.com)' };
  const links = render({ ...base, sources: [networks] }).querySelectorAll<HTMLAnchorElement>('.rows a');
  expect([...links].map(({ href, textContent }) => [href, textContent])).toEqual([
    ['https://some.example/', 'some.example'],
    ['https://db-ip.com/', 'db-ip.com'],
  ]);
});

test('an address within an address is named', () => {
  const text = render({ ...base, embedded: { kind: '6to4', address: '192.0.2.7' } }).textContent;
  expect(text).toContain('Carries192.0.2.7, by 6to4');
});

test('flags are shown as answered, absent ones as what is missing', () => {
  const text = render({ ...base, flags: { hosting: false, vpn: true } }).textContent;
  expect(text).toContain('Known asVPN service');
  expect(text).toContain('Known not to beData centre');
  expect(text).toContain('no list of them is loaded: Tor exits, privacy relays.');
});

test('each statement says how sure it is and who says so', () => {
  const hit = { flag: 'hosting', source: 'clouds', by: 'prefix', name: 'Some Cloud', confidence: 'medium' };
  const source = { name: 'clouds', facts: ['flags.hosting'], asOf: '2026-01-01', licence: 'MIT', ageDays: 3 };
  const card = render({ ...base, flags: { hosting: true }, hits: [hit], sources: [source] }).querySelector('.label');
  expect(card?.textContent).toContain('Data centremedium confidence');
  expect(card?.textContent).toContain('The address probably belongs to a data centre (Some Cloud).');
  expect(card?.textContent).toContain('By the list clouds, 3 days old.');
});
