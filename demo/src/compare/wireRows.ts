import type { BrowserIdentity, Verdict } from '@countersign/contract';
import type { MarkKind } from '../dom/mark.ts';
import { countryName } from '../format/countryName.ts';
import { formatBrands } from '../format/formatBrands.ts';
import { formatOffset } from '../format/formatOffset.ts';
import type { View } from '../visit/view.ts';
import { acceptLanguages } from './acceptLanguages.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { headerValue } from './headerValue.ts';
import { sameLanguages } from './sameLanguages.ts';
import { signalValue } from './signalValue.ts';
import { texts } from './texts.ts';
import { zonesKeeping } from './zonesKeeping.ts';

const compare = (claim: string | null, seen: string | null, same: () => boolean = () => claim === seen): MarkKind =>
  claim === null || seen === null ? 'none' : same() ? 'same' : 'differs';

const product = (browser: BrowserIdentity | null): string | null =>
  browser && (browser.name || browser.major !== null)
    ? `${browser.name ?? browser.family} ${browser.major ?? ''}`.trim()
    : null;

function sameProduct(claimed: BrowserIdentity, inferred: BrowserIdentity | null): boolean {
  if (!inferred || claimed.family !== inferred.family) return false;
  const named = inferred.name === null || claimed.name === inferred.name;
  return named && (inferred.major === null || claimed.major === inferred.major);
}

/** The mark of two values that differ, where a privacy mode explains the findings on it. */
function unlessExplained(
  mark: MarkKind,
  verdict: Verdict,
  ids: readonly string[],
): Pick<ClaimRow, 'mark' | 'explainedBy'> {
  const found = findingMark(verdict, ids);
  return mark === 'differs' && found.mark === 'explained' ? found : { mark };
}

/** What the page says of browser, language and place, each beside what the requests say of it. */
export function wireRows(verdict: Verdict, view: View): ClaimRow[] {
  const { claimed, inferred } = verdict.browser;
  const languages = signalValue(view.realms, 'window', 'locale')?.languages ?? null;
  const accepted = headerValue(view.observations, 'accept-language');
  const agent = signalValue(view.realms, 'window', 'navigator')?.userAgent ?? null;
  const wire = headerValue(view.observations, 'user-agent');
  const hints = signalValue(view.realms, 'window', 'clientHints');
  const sentHints = headerValue(view.observations, 'sec-ch-ua');
  const zone = signalValue(view.realms, 'window', 'timeZone');
  const zones = texts(verdict.ip.zones);
  const keeping = zone ? zonesKeeping(zones, zone) : [];
  const countries = texts(verdict.ip.countries).map(countryName).join(', ');
  const seenBrowser = product(inferred) ?? (inferred ? inferred.family : null);
  const rows: ClaimRow[] = [
    {
      group: 'identity',
      name: 'Browser',
      claim: product(claimed),
      observation: seenBrowser,
      from: 'by the requests that are hardest to mask',
      mark: compare(product(claimed), seenBrowser, () => sameProduct(claimed, inferred)),
    },
    {
      group: 'identity',
      name: 'Operating system',
      claim: claimed.os,
      observation: inferred?.os ?? null,
      from: 'by the requests that are hardest to mask',
      mark: compare(claimed.os, inferred?.os ?? null),
    },
    {
      group: 'identity',
      name: 'User-Agent',
      claim: agent,
      observation: wire?.value ?? null,
      from: 'on the wire',
      ...unlessExplained(compare(agent, wire?.value ?? null), verdict, ['user-agent-against-challenge']),
    },
    {
      group: 'place',
      name: 'Languages',
      claim: languages ? languages.join(', ') : null,
      observation: accepted?.value ?? null,
      from: 'on the wire',
      ...unlessExplained(
        compare(languages && 'list', accepted && 'list', () =>
          sameLanguages(languages ?? [], acceptLanguages(accepted?.value ?? '')),
        ),
        verdict,
        ['accept-language-against-languages'],
      ),
    },
    {
      group: 'place',
      name: 'Time zone',
      claim: zone
        ? `${zone.zone ?? 'unnamed'}, ${formatOffset(zone.january)} in January, ${formatOffset(zone.july)} in July`
        : null,
      observation:
        countries === ''
          ? null
          : `${countries}: ${keeping.length > 0 ? 'these offsets are kept there' : 'no zone there keeps these offsets'}`,
      from: verdict.ip.assumed ? 'the assumed address' : 'the address',
      ...unlessExplained(
        compare(zone ? 'zone' : null, zones.length > 0 ? 'zones' : null, () => keeping.length > 0),
        verdict,
        ['time-zone-against-address'],
      ),
    },
  ];
  if (!hints && !sentHints) return rows;
  const brands = hints?.brands;
  return [
    ...rows,
    {
      group: 'identity',
      name: 'Client hints',
      claim: brands ? formatBrands(brands) : null,
      observation: sentHints?.value ?? null,
      from: 'on the wire',
      ...unlessExplained(
        compare(brands ? 'brands' : null, sentHints && 'brands', () =>
          (brands ?? []).every(({ brand, version }) => sentHints?.value.includes(`"${brand}";v="${version}"`)),
        ),
        verdict,
        ['client-hints-against-headers'],
      ),
    },
  ];
}
