import type { Finding, Verdict, Weight } from '@countersign/contract';
import { countryInWords } from '../format/countryInWords.ts';
import type { View } from '../visit/view.ts';
import type { AddressFacts } from './AddressFacts.ts';
import type { AddressStatement } from './AddressStatement.ts';
import { signalValue } from './signalValue.ts';
import { useNames, uses } from './uses.ts';

/** The check whose finding this puts in other words. */
export const clockCheck = 'time-zone-against-address';

const traveller = 'a traveller whose computer still keeps the time of home';
const follows: Record<Weight, string> = {
  decisive: 'That speaks for a VPN.',
  strong: `That speaks for a VPN; ${traveller} looks the same.`,
  moderate: `That fits a VPN, and just as well ${traveller}.`,
  weak: 'That is usual near a border, on the road, and where the place of an address is not certain: it counts for nothing.',
};

/** What follows from a clock of another place, by what the address is and how heavily it weighs. */
function consequence({ weight, explainedBy }: Finding, { flags }: AddressFacts): string {
  if (explainedBy !== undefined) return `That is explained by ${explainedBy}.`;
  if (flags.vpn && weight === 'strong') return 'That is so with a VPN that leaves in another country.';
  const harmless = weight === 'weak' && useNames.map((use) => flags[use] && uses[use].clock).find(Boolean);
  return harmless || follows[weight];
}

/** The clock of the computer beside the place of the address; null where neither was asked. */
export function clockStatement(facts: AddressFacts, verdict: Verdict, view: View): AddressStatement | null {
  const found = verdict.findings.find(({ id }) => id === clockCheck);
  const clock = signalValue(view.realms, 'window', 'timeZone');
  if (found === undefined || clock === undefined || facts.scope !== 'public') return null;
  const zone = clock.zone ?? 'no zone that it names';
  const keeps = `The clock of this computer keeps the time of ${zone}`;
  const places = (facts.countries ?? []).map(countryInWords).join(' or ');
  // What counts for nothing may stand among a label's findings, and did not give it.
  const label =
    found.weight === 'weak' ? undefined : verdict.labels.find(({ findings }) => findings.includes(clockCheck));
  const base = { title: 'Clock and place', label: null, confidence: null, basis: null, benign: [] };
  if (found.result === 'agree') return { ...base, text: `${keeps}, as it is kept in ${places}. The two fit.` };
  if (found.result === 'conflict') {
    return {
      ...base,
      label: label?.label ?? null,
      confidence: label?.confidence ?? null,
      text: `${keeps}; the address is in ${places}, where no place keeps that time. ${consequence(found, facts)}`,
      benign: found.benign,
    };
  }
  if (clock.january === 0 && clock.july === 0) {
    return {
      ...base,
      text: `The browser says that its clock keeps the time of ${zone}. Servers keep that time, and privacy modes say it in place of the real one, so it was not held against the address.`,
    };
  }
  return { ...base, text: `${keeps}. It was not held against the address, which takes ${found.missing}.` };
}
