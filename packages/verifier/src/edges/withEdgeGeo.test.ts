import type { IpFacts } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { withEdgeGeo } from './withEdgeGeo.ts';

const at = Date.UTC(2026, 10, 22);
const zones = ['Europe/Berlin', 'Europe/Busingen'];
const facts: IpFacts = {
  address: '87.128.0.1',
  family: 4,
  scope: 'public',
  countries: ['DE'],
  countriesBySource: { one: 'DE' },
  zones,
  asn: 3320,
  flags: { access: true },
  hits: [],
  sources: [{ name: 'one', facts: ['country'], asOf: '2026-01-01', licence: 'CC0-1.0' }],
  confidence: 'medium',
};

describe('an address’ facts and its edge’s word', () => {
  it('stay what they are where the edge tells nothing', () => {
    expect(withEdgeGeo(facts, facts.address, undefined, at)).toBe(facts);
    expect(withEdgeGeo(null, facts.address, undefined, at)).toBeNull();
    expect(withEdgeGeo(null, null, { country: 'DE' }, at)).toBeNull();
  });

  it('two sources that name one country are surer than one', () => {
    const known = withEdgeGeo(facts, facts.address, { country: 'DE', asn: 64_500 }, at);
    expect(known).toEqual({
      ...facts,
      countriesBySource: { one: 'DE', edge: 'DE' },
      hits: [],
      sources: [
        ...facts.sources,
        { name: 'edge', facts: ['country', 'asn'], asOf: '2026-11-22', licence: 'of the edge', ageDays: 0 },
      ],
      confidence: 'high',
    });
    // What is worked out from a list of zones is kept by list.
    expect(known?.zones).toBe(zones);
  });

  it('another country joins, with all of its zones', () => {
    const known = withEdgeGeo(facts, facts.address, { country: 'AT', zone: 'Europe/Vienna' }, at);
    expect(known).toMatchObject({ countries: ['DE', 'AT'], zones: [...zones, 'Europe/Vienna'], confidence: 'medium' });
    expect(known?.zones).toBe(withEdgeGeo(facts, facts.address, { country: 'AT', zone: 'Europe/Vienna' }, at)?.zones);
  });

  it('Tor is no country', () => {
    const known = withEdgeGeo(facts, facts.address, { country: 'T1' }, at);
    expect(known).toMatchObject({ countries: ['DE'], flags: { access: true, tor: true }, confidence: 'medium' });
    expect(known?.hits).toEqual([{ flag: 'tor', name: 'T1', source: 'edge', by: 'record', confidence: 'high' }]);
    expect(withEdgeGeo(null, facts.address, { country: 'T1' }, at)).toMatchObject({
      countries: [],
      flags: { tor: true },
      hits: [{ flag: 'tor', name: 'T1', source: 'edge', by: 'record', confidence: 'high' }],
    });
  });

  it('leaves others that agree as sure as their age lets them be', () => {
    const old: IpFacts = { ...facts, countriesBySource: { one: 'DE', two: 'DE' }, confidence: 'medium' };
    expect(withEdgeGeo(old, old.address, { country: 'AT' }, at)?.confidence).toBe('medium');
    expect(withEdgeGeo({ ...old, confidence: 'high' }, old.address, { country: 'AT' }, at)?.confidence).toBe('high');
    expect(withEdgeGeo(old, old.address, { country: 'DE' }, at)?.confidence).toBe('high');
    expect(withEdgeGeo(old, old.address, { asn: 64_500 }, at)?.confidence).toBe('medium');
  });

  it('a code of no country is left out', () => {
    for (const country of ['EU', 'constructor', '__proto__']) {
      const known = withEdgeGeo(facts, facts.address, { country }, at);
      expect(known).toMatchObject({ countries: ['DE'], countriesBySource: { one: 'DE' }, zones });
    }
  });

  it('without tables the edge is the one source, and its AS number tells the class', () => {
    const known = withEdgeGeo(null, '2003::1', { country: 'XK', asn: 3320 }, at);
    expect(known).toMatchObject({
      address: '2003::1',
      family: 6,
      scope: 'public',
      countries: ['XK'],
      countriesBySource: { edge: 'XK' },
      zones: ['Europe/Belgrade'],
      asn: 3320,
      flags: { access: true },
      confidence: 'medium',
    });
    expect(known?.sources[0]).toMatchObject({
      name: 'edge',
      facts: ['country', 'asn'],
      asOf: '2026-11-22',
      licence: 'of the edge',
      ageDays: 0,
    });
    expect(withEdgeGeo(null, '2003::2', { country: 'XK', asn: 3320 }, at)?.zones).toBe(known?.zones);
  });

  it('says nothing of an address that is not public', () => {
    expect(withEdgeGeo(null, '10.0.0.1', { country: 'DE' }, at)).toBeNull();
  });
});
