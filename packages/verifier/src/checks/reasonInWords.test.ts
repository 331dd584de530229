import type { Json } from '@countersign/contract';
import { expect, it } from 'vitest';
import { reasonInWords } from './reasonInWords.ts';

it.each<[Json, string]>([
  [{ name: 'Amazon AWS', source: 'aws', by: 'prefix', days: 3 }, 'Amazon AWS (a range in aws, 3 days old)'],
  [{ source: 'tor-exits', by: 'prefix', days: 0 }, 'a range in tor-exits, of today'],
  [{ source: 'network-classes', by: 'number', days: 1 }, 'the network’s number in network-classes, a day old'],
  [{ source: 'own.mmdb', by: 'record' }, 'a record in own.mmdb'],
  [{ asn: 64500, org: 'Example Ltd' }, 'Example Ltd'],
  [{ asn: 64500, org: null }, 'AS64500'],
  [{ asn: null, org: null }, 'a source that names no reason'],
  [null, 'a source that names no reason'],
])('%j', (reason, text) => {
  expect(reasonInWords(reason)).toBe(text);
});
