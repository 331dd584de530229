import { ageWords } from '../format/ageWords.ts';
import { countryInWords } from '../format/countryInWords.ts';
import type { AddressFacts } from './AddressFacts.ts';
import type { AddressStatement } from './AddressStatement.ts';

const counts = ['no source', 'one source', 'two sources', 'three sources', 'four sources'];
const counted = (count: number): string => counts[count] ?? `${count} sources`;

/** Where a relay's own list places its users, such as `Berlin, Germany (DE)`; null where none does. */
function toldByRelay({ hits, countriesBySource, city, region }: AddressFacts): string | null {
  const told = Object.entries(countriesBySource);
  const [name, code] = told[0] ?? [];
  if (told.length !== 1 || code === undefined) return null;
  if (!hits.some(({ flag, source }) => flag === 'relay' && source === name)) return null;
  return [city ?? region, countryInWords(code)].filter((part) => part !== null).join(', ');
}

function place(facts: AddressFacts): string {
  const relay = toldByRelay(facts);
  if (relay !== null) return `Its users are in or near ${relay}: the relay says so itself.`;
  const [first, ...others] = (facts.countries ?? []).map(countryInWords);
  if (first === undefined) return 'No source names its country.';
  if (others.length > 0) return `Its country is not certain: sources name ${[first, ...others].join(' and ')}.`;
  const voices = Object.keys(facts.countriesBySource).length;
  const near = facts.city === null ? '' : `, perhaps near ${facts.city}`;
  return `Its country is ${first}${near}: ${counted(voices)} ${voices === 1 ? 'says' : 'say'} so.`;
}

/** The country and the network of an address; null where the address is not on the internet or nothing was asked. */
export function placeStatement(facts: AddressFacts): AddressStatement | null {
  const { asn, org, countries, scope, sources } = facts;
  if (countries === null || scope !== 'public') return null;
  const network = asn === null ? org : `${org ?? 'a network without a name'} (AS${asn})`;
  const asked = sources.filter(
    ({ name, facts: of }) => Object.hasOwn(facts.countriesBySource, name) || of.includes('asn'),
  );
  return {
    title: 'Country and network',
    label: null,
    confidence: facts.confidence,
    text: `${place(facts)}${network === null ? '' : ` Its network is that of ${network}.`}`,
    basis:
      asked.map(({ name, ageDays }) => `${name}${ageDays === null ? '' : `, ${ageWords(ageDays)}`}`).join('; ') || null,
    benign: [],
  };
}
