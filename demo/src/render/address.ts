import type { Json, Verdict } from '@countersign/contract';
import { texts } from '../compare/texts.ts';
import { type Child, el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { section } from '../dom/section.ts';
import { countryName } from '../format/countryName.ts';

const isRecord = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: Json | undefined): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/** The flags that a source answered, as `name: yes|no`; a flag without a source is absent and not shown. */
const flags = (value: Json | undefined): string =>
  isRecord(value)
    ? Object.entries(value)
        .filter(([, state]) => typeof state === 'boolean')
        .map(([name, state]) => `${name}: ${state ? 'yes' : 'no'}`)
        .join(', ')
    : '';

/** The first zones, breakable behind each slash, and how many more there are. */
const zoneList = (zones: readonly string[]): Child[] => [
  zones
    .slice(0, 6)
    .map((zone, index) => [
      index === 0 ? '' : ', ',
      zone.split('/').map((part, depth) => (depth === 0 ? part : ['/', el('wbr'), part])),
    ]),
  zones.length > 6 ? ` and ${zones.length - 6} more` : null,
];

/** A source with its date and licence, linked where it names an address, as licences such as DB-IP's ask. */
function source(value: Json): HTMLElement | null {
  if (!isRecord(value)) return null;
  const name = text(value.name) ?? 'unnamed';
  const credit = text(value.attribution) ?? name;
  const url = text(value.url);
  return el(
    'li',
    {},
    url?.startsWith('https://') ? el('a', { href: url, rel: 'noopener' }, credit) : credit,
    el(
      'span',
      { class: 'small muted' },
      ` ${[texts(value.facts).join(', '), text(value.asOf), text(value.licence)].filter(Boolean).join(' · ')}`,
    ),
  );
}

/** The address and what is known of it, with the sources. */
export function address(verdict: Verdict): HTMLElement {
  const { ip } = verdict;
  const asn = text(ip.asn);
  const zones = texts(ip.zones);
  const sources = Array.isArray(ip.sources) ? ip.sources : [];
  const place = ip.countries === undefined ? null : texts(ip.countries).map(countryName).join(', ') || 'none named';
  return section(
    'address',
    'The address',
    ip.assumed ? 'Assumed, because this address is not on the internet (--assume-ip).' : null,
    facts([
      ['Address', ip.address ?? 'not known'],
      ['Scope', text(ip.scope)],
      ['Countries', place],
      ['Network', asn === null ? null : `AS${asn.replace(/^AS/i, '')}${text(ip.org) ? ` ${text(ip.org)}` : ''}`],
      ['Time zones', zones.length === 0 ? null : zoneList(zones)],
      ['Known as', flags(ip.flags)],
      ['Confidence', text(ip.confidence)],
    ]),
    sources.length === 0
      ? el('p', { class: 'muted' }, 'No source says anything of this address.')
      : [el('h3', {}, 'Sources'), el('ul', { class: 'rows' }, sources.map(source))],
  );
}
