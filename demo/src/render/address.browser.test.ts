import type { Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { address } from './address.ts';

const render = (ip: Verdict['ip']) => address({ ip } as Verdict);
const base = { address: '192.0.2.1', countries: ['DE'], zones: ['Europe/Berlin'] };

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

test('flags are shown as answered, absent ones not at all', () => {
  const text = render({ ...base, flags: { hosting: false, vpn: true } }).textContent;
  expect(text).toContain('hosting: no, vpn: yes');
  expect(text).not.toContain('tor');
});
