import type { Verdict } from '@countersign/contract';
import type { AddressSource } from '../compare/AddressFacts.ts';
import { addressWords } from '../compare/addressWords.ts';
import { readAddress } from '../compare/readAddress.ts';
import { useNames, uses } from '../compare/uses.ts';
import { type Child, el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { section } from '../dom/section.ts';
import { ageWords } from '../format/ageWords.ts';
import { countryName } from '../format/countryName.ts';
import type { View } from '../visit/view.ts';
import { addressStatement } from './addressStatement.ts';
import { credit } from './credit.ts';

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

/** A source with its date and licence, linked as licences such as DB-IP's ask. */
const source = ({ name, credit: wanted, url, facts: of, asOf, ageDays, licence }: AddressSource): HTMLElement => {
  const said = of.map((fact) => fact.replace('flags.', '')).join(', ');
  const rest = [wanted === null ? null : name, said, asOf, ageDays === null ? null : ageWords(ageDays), licence];
  return el(
    'li',
    {},
    credit(wanted ?? name, url),
    el('span', { class: 'small muted' }, ` ${rest.filter(Boolean).join(' · ')}`),
  );
};

/** The address: what it is in words, all facts, and their sources. */
export function address(verdict: Verdict, view: View): HTMLElement {
  const known = readAddress(verdict);
  const { statements, headline, gap } = addressWords(verdict, view);
  const asked = (state: boolean): string =>
    useNames
      .filter((use) => known.flags[use] === state)
      .map((use) => uses[use].title)
      .join(', ');
  return section(
    'address',
    'The address',
    known.assumed
      ? 'Assumed by the option --assume-ip: the visit itself came from this machine or a private network.'
      : null,
    statements.length === 0 ? el('p', {}, headline) : el('ul', { class: 'cards' }, statements.map(addressStatement)),
    gap === null ? null : el('p', { class: 'note' }, gap),
    facts([
      ['Address', known.address ?? 'not known'],
      ['Carries', known.carries],
      ['Scope', known.scope],
      ['Countries', known.countries && (known.countries.map(countryName).join(', ') || 'none named')],
      ['Region, city', [known.region, known.city].filter(Boolean).join(', ')],
      ['Network', known.asn === null ? known.org : `AS${known.asn}${known.org ? ` ${known.org}` : ''}`],
      ['Time zones', known.zones.length === 0 ? null : zoneList(known.zones)],
      ['Known as', asked(true)],
      ['Known not to be', asked(false)],
    ]),
    known.sources.length === 0
      ? el('p', { class: 'muted' }, 'No source says anything of this address.')
      : [el('h3', {}, 'Sources'), el('ul', { class: 'rows' }, known.sources.map(source))],
  );
}
