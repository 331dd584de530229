import type { Confidence, Json, Verdict } from '@countersign/contract';
import type { AddressFacts, AddressHit, AddressSource } from './AddressFacts.ts';
import { texts } from './texts.ts';

type Fields = { [key: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const listOf = (value: Json | undefined): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const text = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
const confidence = (value: Json | undefined): Confidence | null =>
  value === 'low' || value === 'medium' || value === 'high' ? value : null;

const hitOf = (hit: Fields): AddressHit => ({
  flag: text(hit.flag) ?? '',
  source: text(hit.source) ?? '',
  by: text(hit.by) ?? '',
  name: text(hit.name),
  confidence: confidence(hit.confidence) ?? 'low',
});

function sourceOf(source: Fields): AddressSource {
  const [age, fresh, url] = [number(source.ageDays), number(source.freshDays), text(source.url)];
  return {
    name: text(source.name) ?? 'unnamed',
    facts: texts(source.facts),
    asOf: text(source.asOf),
    ageDays: age,
    licence: text(source.licence),
    credit: text(source.attribution),
    url: url?.startsWith('https://') ? url : null,
    old: age !== null && fresh !== null && age > fresh,
  };
}

/** The members of one type. */
function only<Kept extends Json>(value: Json | undefined, kind: 'string' | 'boolean'): Record<string, Kept> {
  const kept = Object.entries(fieldsOf(value)).filter(([, member]) => typeof member === kind);
  return Object.fromEntries(kept) as Record<string, Kept>;
}

/** Reads a verdict's `ip`, which holds whatever the server's sources say. */
export function readAddress({ ip }: Pick<Verdict, 'ip'>): AddressFacts {
  const embedded = fieldsOf(ip.embedded);
  return {
    address: ip.address,
    carries: [text(embedded.address), text(embedded.kind)].filter(Boolean).join(', by ') || null,
    scope: text(ip.scope),
    assumed: ip.assumed === true,
    countries: ip.countries === undefined ? null : texts(ip.countries),
    countriesBySource: only<string>(ip.countriesBySource, 'string'),
    zones: texts(ip.zones),
    region: text(ip.region),
    city: text(ip.city),
    asn: number(ip.asn),
    org: text(ip.org),
    flags: only<boolean>(ip.flags, 'boolean'),
    hits: listOf(ip.hits).map(hitOf),
    sources: listOf(ip.sources).map(sourceOf),
    confidence: confidence(ip.confidence),
  };
}
