import type { Verdict } from '@countersign/contract';
import { formatOffset } from '../format/formatOffset.ts';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { signalValue } from './signalValue.ts';

const checks = ['time-zone-history', 'time-zone-sources', 'time-zone-offsets'];

/** The time zone by name, beside the offsets that it gives for years long past: those of a zone by name, not by offset. */
export function zoneHistoryRow(verdict: Verdict, view: View): ClaimRow {
  const zone = signalValue(view.realms, 'window', 'timeZone')?.zone ?? null;
  const history = signalValue(view.realms, 'window', 'zoneHistory');
  // Of each run of years with one offset the first alone.
  const steps = (history?.offsets ?? []).filter(([, offset], index, all) => all[index - 1]?.[1] !== offset);
  const observation = steps.map(([year, offset]) => `${formatOffset(offset)} in ${year}`).join(', ');
  return {
    group: 'place',
    name: 'Time zone’s past',
    claim: zone && `the past of ${zone}`,
    observation:
      observation === ''
        ? null
        : steps.length === 1
          ? `${formatOffset(steps[0]?.[1] ?? 0)} in all years asked`
          : observation,
    from: 'by dates long past',
    ...findingMark(verdict, checks),
  };
}
