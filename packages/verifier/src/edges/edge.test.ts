import { describe, expect, it } from 'vitest';
import type { EdgeOptions } from './EdgeOptions.ts';
import { edge } from './edge.ts';
import { edgePresets } from './edgePresets.ts';

describe('an edge’s description', () => {
  it('is a preset by its name', () => {
    expect(edge('cloudflare')).toEqual({ ...edgePresets.cloudflare, trust: {} });
  });

  it('is a preset with what differs from it; null takes a header out', () => {
    const given = edge({ preset: 'cloudflare', asn: 'X-Asn', ja4: null, trust: { networks: ['10.0.0.0/8'] } });
    const { ja4, ...rest } = edgePresets.cloudflare;
    expect(given).toEqual({ ...rest, asn: 'x-asn', trust: { networks: ['10.0.0.0/8'] } });
  });

  it('is one’s own, and may be given again', () => {
    const own = edge({
      ip: { header: 'X-Client', as: 'list' },
      order: 'X-Order',
      tcp: { rtt: 'X-Rtt' },
      keepsCase: true,
    });
    expect(own).toEqual({
      ip: { header: 'x-client', as: 'list' },
      order: 'x-order',
      tcp: { rtt: 'x-rtt' },
      keepsCase: true,
      trust: {},
    });
    expect(edge(own)).toEqual(own);
  });

  it.each([
    ['an unknown name', 'akamai', 'preset'],
    ['no object', 5, 'edge'],
    ['null', null, 'edge'],
    ['an unknown member', { ja5: 'x' }, 'ja5'],
    ['what is no header’s name', { ip: 'x y' }, 'ip'],
    ['an unknown form', { ip: { header: 'x', as: 'hex' } }, 'ip'],
    ['a short secret', { trust: { secrets: ['short'] } }, 'trust.secrets.0'],
    ['no secret at all', { trust: { secrets: [] } }, 'trust.secrets'],
    ['a secret that is not set', { trust: { secrets: [undefined] } }, 'trust.secrets.0'],
    ['anyPeer beside others', { trust: { anyPeer: true, networks: ['10.0.0.0/8'] } }, 'trust'],
    ['a prefix that is all', { adds: ['-*'] }, 'adds.0'],
  ])('refuses %s and names the member', (_, given, member) => {
    expect(() => edge(given as EdgeOptions)).toThrow(expect.objectContaining({ code: 'bad-edge', values: { member } }));
  });
});
