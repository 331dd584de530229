import { describe, expect, it } from 'vitest';
import { coverPairs } from './coverPairs.ts';
import { isPlain, learnChains, learnEras, type OrderSample, spansOf } from './learnOrders.ts';

const sample = (major: number, names: string): OrderSample => ({ major, names: names.split(' ') });

describe('coverPairs', () => {
  it('makes one chain of a whole order', () => {
    const before = new Map([
      ['a', new Set(['b', 'c'])],
      ['b', new Set(['c'])],
    ]);
    expect(coverPairs(before)).toEqual([['a', 'b', 'c']]);
  });

  it('puts no two names into a chain that were never seen together', () => {
    const before = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
    ]);
    expect(coverPairs(before)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  it('refuses pairs that run in a circle', () => {
    const before = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['a'])],
    ]);
    expect(() => coverPairs(before)).toThrow('orders run in a circle: a, b');
  });
});

describe('learnChains', () => {
  it('keeps what every sample keeps, and nothing of names that are not the browser’s', () => {
    const samples = [
      sample(1, 'host x-own content-length content-type user-agent referer'),
      sample(1, 'host content-length user-agent x-own content-type referer'),
    ];
    expect(learnChains('subresource', samples)).toEqual([
      ['content-length', 'content-type', 'referer'],
      ['content-length', 'user-agent', 'referer'],
    ]);
    expect(isPlain(['host', 'content-length'])).toBe(true);
    expect(isPlain(['host', 'x-own'])).toBe(false);
  });

  it('learns nothing of names that a page may set, where a page makes the request', () => {
    const samples = [sample(1, 'accept-language accept')];
    expect(learnChains('subresource', samples)).toEqual([]);
    expect(learnChains('navigation', samples)).toEqual([['accept-language', 'accept']]);
  });

  it('learns nothing that a redirect turns round', () => {
    const samples = [sample(1, 'sec-ch-ua sec-fetch-site referer')];
    expect(learnChains('navigation', samples)).toEqual([
      ['sec-ch-ua', 'referer'],
      ['sec-fetch-site', 'referer'],
    ]);
    expect(learnChains('worker', samples)).toEqual([['sec-ch-ua', 'sec-fetch-site', 'referer']]);
  });
});

describe('learnEras', () => {
  it('begins an era where a version turns round what all before it keep', () => {
    const samples = [
      sample(3, 'user-agent accept'),
      sample(1, 'accept user-agent'),
      sample(2, 'accept user-agent referer'),
    ];
    expect(learnEras('worker', samples)).toEqual([
      { majors: [1, 2], chains: [['accept', 'user-agent', 'referer']] },
      { majors: [3], chains: [['user-agent', 'accept']] },
    ]);
  });

  it('begins none where a version knows both orders', () => {
    const samples = [sample(1, 'accept user-agent'), sample(2, 'user-agent accept'), sample(2, 'accept user-agent')];
    expect(learnEras('worker', samples)).toEqual([{ majors: [1, 2], chains: [] }]);
  });
});

it('spansOf reaches from one measured major to one ten later and no further', () => {
  expect(spansOf([92, 103, 106, 116, 127])).toEqual([
    [92, 92],
    [103, 116],
    [127, 127],
  ]);
});
