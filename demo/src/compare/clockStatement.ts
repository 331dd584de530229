import type { Finding, Verdict, Weight } from '@countersign/contract';
import { countryInWords } from '../format/countryInWords.ts';
import type { View } from '../visit/view.ts';
import type { AddressFacts } from './AddressFacts.ts';
import type { AddressStatement } from './AddressStatement.ts';
import { signalValue } from './signalValue.ts';

/** The check whose finding this puts in other words. */
export const clockCheck = 'time-zone-against-address';

const follows: Record<Weight, string> = {
  decisive: 'That is a VPN or another way around.',
  strong: 'That speaks for a VPN or another way around.',
  moderate: 'That fits a VPN, and also a traveller whose clock still keeps the time of home.',
  weak: 'That is usual near a border, on the road or on such a network, and counts for nothing.',
};

/** The clock of the computer beside the place of the address; null where neither was asked. */
export function clockStatement(facts: AddressFacts, verdict: Verdict, view: View): AddressStatement | null {
  const found: Finding | undefined = verdict.findings.find(({ id }) => id === clockCheck);
  const clock = signalValue(view.realms, 'window', 'timeZone');
  if (found === undefined || clock === undefined || facts.scope !== 'public') return null;
  const keeps = `The clock of this computer keeps the time of ${clock.zone ?? 'no zone that it names'}`;
  const places = (facts.countries ?? []).map(countryInWords).join(' or ');
  const label = verdict.labels.find(({ findings }) => findings.includes(clockCheck));
  const base = { title: 'Clock and place', label: null, confidence: null, basis: null, benign: [] };
  if (found.result === 'agree') return { ...base, text: `${keeps}, as it is kept in ${places}. The two fit.` };
  if (found.result === 'unknown') {
    return { ...base, text: `${keeps}. That could not be held against the address: it would take ${found.missing}.` };
  }
  return {
    ...base,
    label: label?.label ?? null,
    confidence: label?.confidence ?? null,
    text: `${keeps}; the address is in ${places}, where no place keeps that time. ${found.explainedBy ? `That is explained by ${found.explainedBy}.` : follows[found.weight]}`,
    benign: found.benign,
  };
}
