import type { Finding, Verdict } from '@countersign/contract';
import { describe, expect, test } from 'vitest';
import type { View } from '../visit/view.ts';
import { addressWords } from './addressWords.ts';
import { clockCheck } from './clockStatement.ts';

const source = (name: string, ageDays: number, ...facts: string[]) => ({
  name,
  facts,
  asOf: '2026-01-01',
  licence: 'MIT',
  freshDays: 30,
  ageDays,
});
const home = {
  address: '192.0.2.1',
  scope: 'public',
  countries: ['US'],
  countriesBySource: { one: 'US', other: 'US' },
  zones: ['America/Chicago'],
  asn: 7922,
  org: 'Comcast',
  flags: { access: true, tor: false, vpn: false, relay: false, hosting: false },
  hits: [{ flag: 'access', source: 'classes', by: 'number', confidence: 'high' }],
  sources: [source('one', 3, 'countries'), source('other', 158, 'countries'), source('classes', 0, 'flags.access')],
  confidence: 'high',
};
const finding = (part: Partial<Finding>): Finding => ({
  id: clockCheck,
  result: 'agree',
  weight: 'strong',
  text: 'text',
  benign: ['Travellers.'],
  ...part,
});
const view: View = {
  realms: {
    window: {
      signals: {
        timeZone: { value: { zone: 'Europe/Berlin', now: -60, january: -60, july: -120, text: '', year: 2026 } },
      },
    },
  },
  observations: [],
  checks: {
    [clockCheck]: { title: 'Time zone', label: 'vpn', weight: 'strong', source: 'address' },
    other: { title: 'Headers of a proxy', label: 'proxy', weight: 'moderate', source: 'address' },
    webdriver: { title: 'Webdriver', label: 'automation', weight: 'strong', source: 'window values' },
  },
};
const words = (ip: object, findings: Finding[] = [], labels: Verdict['labels'] = []) =>
  addressWords({ ip, findings, labels } as unknown as Verdict, view);

test('a home: what it is, where, by whom, how old; nothing missing', () => {
  const said = words(home, [finding({ result: 'agree' })]);
  expect(said.headline).toBe(
    'The address belongs to an internet provider for homes and offices. That is how most people come.',
  );
  expect(said.statements.map(({ title, text, basis }) => [title, text, basis])).toEqual([
    ['Home or office', said.headline, 'the number of the network, by classes, of today'],
    [
      'Country and network',
      'Its country is the United States (US): two sources say so. Its network is that of Comcast (AS7922).',
      'one, 3 days old; other, 5 months old',
    ],
    [
      'Clock and place',
      'The clock of this computer keeps the time of Europe/Berlin, as it is kept in the United States (US). The two fit.',
      null,
    ],
  ]);
  expect(said.gap).toBeNull();
});

test('a hit of a list: its name, its age, why it is less sure; the label’s confidence', () => {
  const said = words(
    {
      ...home,
      flags: { hosting: true, corporate: true },
      hits: [{ flag: 'hosting', source: 'clouds', by: 'prefix', name: 'Some Cloud', confidence: 'medium' }],
      sources: [source('clouds', 60, 'flags.hosting')],
    },
    [],
    [{ label: 'hosting', confidence: 'medium', findings: ['listed-hosting'] }],
  );
  const card = said.statements.find((one) => one.label === 'hosting');
  expect(card).toMatchObject({ confidence: 'medium', basis: 'the list clouds, 9 weeks old and so less sure' });
  expect(card?.text).toContain('The address probably belongs to a data centre (Some Cloud).');
  // What gave a label is said first, whatever else the address is.
  expect(said.headline).toBe(card?.text);
  expect(said.gap).toContain('Tor exits, privacy relays, VPN services');
});

test('an exit of Tor by a list of long ago: the words are as sure as the label', () => {
  const tor = {
    ...home,
    flags: { tor: true, vpn: true, hosting: true },
    hits: [
      { flag: 'tor', source: 'exits', by: 'prefix', confidence: 'low' },
      { flag: 'vpn', source: 'services', by: 'prefix', confidence: 'high' },
      { flag: 'hosting', source: 'clouds', by: 'prefix', confidence: 'high' },
    ],
  };
  const label = (name: 'tor' | 'hosting', confidence: 'low' | 'high') => ({ label: name, confidence, findings: [] });
  const said = words(tor, [], [label('tor', 'low'), label('hosting', 'high')]);
  expect(said.headline).toContain('The address perhaps is an exit of the Tor network.');
  // A list of VPN services that holds exits of Tor gave no label, and is no statement of its own.
  expect(said.statements.map(({ title }) => title)).toEqual(['Tor', 'Data centre', 'Country and network']);
  // Where the policy mutes the labels, what is known is told all the same.
  expect(words(tor).statements.map(({ title }) => title)).toContain('VPN service');
});

describe('the clock', () => {
  test.each([
    ['strong', 'That speaks for a VPN; a traveller'],
    ['moderate', 'fits a VPN, and just as well a traveller'],
    ['weak', 'counts for nothing'],
  ] as const)('%s: %s', (weight, text) => {
    const [, , clock] = words(home, [finding({ result: 'conflict', weight })]).statements;
    expect(clock?.text).toContain('the address is in the United States (US), where no place keeps that time');
    expect(clock?.text).toContain(text);
    expect(clock?.benign).toEqual(['Travellers.']);
  });

  test('of another place on a network that explains it says which', () => {
    const phone = { ...home, flags: { access: true, mobile: true } };
    const [mobile, , clock] = words(phone, [finding({ result: 'conflict', weight: 'weak' })]).statements;
    expect(mobile?.title).toBe('Mobile network');
    expect(clock?.text).toContain('A phone that roams keeps the time of where it is');
  });

  test('that counts for nothing bears no label, though a label names it', () => {
    const labels = [{ label: 'vpn', confidence: 'high', findings: ['listed-vpn', clockCheck] }] as const;
    const told = (weight: Finding['weight']) =>
      words(home, [finding({ result: 'conflict', weight })], labels as unknown as Verdict['labels']).statements.find(
        ({ title }) => title === 'Clock and place',
      )?.label;
    expect([told('strong'), told('weak')]).toEqual(['vpn', null]);
  });

  test('on a VPN’s address is told as what it is', () => {
    const vpn = { ...home, flags: { vpn: true } };
    const { statements } = words(vpn, [finding({ result: 'conflict' })]);
    expect(statements.at(-1)?.text).toContain('so with a VPN that leaves in another country');
  });

  test('that says UTC', () => {
    const utc = { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: '', year: 2026 };
    const realms = { window: { signals: { timeZone: { value: utc } } } } as View['realms'];
    const verdict = { ip: home, findings: [finding({ result: 'unknown', missing: 'a zone' })], labels: [] };
    const { statements } = addressWords(verdict as unknown as Verdict, { ...view, realms });
    expect(statements.at(-1)?.text).toContain('keeps the time of Atlantic/Reykjavik. Servers keep that time');
  });

  test('that could not be held against the address says why', () => {
    const [, , clock] = words(home, [finding({ result: 'unknown', missing: 'a zone of a place' })]).statements;
    expect(clock?.text).toContain('which takes a zone of a place');
  });
});

test('a relay that places its users itself', () => {
  const said = words({
    ...home,
    city: 'Berlin',
    countriesBySource: { relays: 'DE' },
    countries: ['DE'],
    flags: { relay: true },
    hits: [{ flag: 'relay', source: 'relays', by: 'prefix', name: 'Some Relay', confidence: 'high' }],
    sources: [source('relays', 1, 'countries', 'flags.relay')],
  });
  expect(said.headline).toContain('belongs to a privacy relay (Some Relay)');
  expect(said.statements[1]?.text).toContain(
    'Its users are in or near Berlin, Germany (DE): the relay says so itself.',
  );
});

test('a conflict on the address that nothing else says is told in its own words', () => {
  const said = words(
    home,
    [
      finding({ id: 'other', result: 'conflict', weight: 'moderate', text: 'It names a proxy.' }),
      finding({ id: 'webdriver', result: 'conflict' }),
    ],
    [{ label: 'proxy', confidence: 'low', findings: ['other'] }],
  );
  expect(said.headline).toBe('It names a proxy.');
  expect(said.statements[0]).toMatchObject({ title: 'Headers of a proxy', label: 'proxy', confidence: 'low' });
});

test('an address that is not on the internet', () => {
  expect(words({ address: '10.0.0.1', scope: 'private', countries: [], flags: {} })).toEqual({
    headline: 'This address is not on the internet, so nothing can be said of where it is.',
    statements: [],
    gap: null,
  });
});

test('no source at all', () => {
  const said = words({ address: '192.0.2.1' });
  expect(said.headline).toBe('Nothing is known of this address.');
});
