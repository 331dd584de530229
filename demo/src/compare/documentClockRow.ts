import type { Verdict } from '@countersign/contract';
import { formatOffset } from '../format/formatOffset.ts';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { signalValue } from './signalValue.ts';

/** The offset that the check read off the document's own clock, in minutes as getTimezoneOffset() gives them. */
function documentOffset(verdict: Verdict): number | null {
  const found = verdict.findings.find(({ id }) => id === 'document-clock');
  if (typeof found?.claim === 'number') return found.claim;
  const seen = found?.observation;
  const offset = typeof seen === 'object' && seen !== null && !Array.isArray(seen) ? seen.offset : null;
  return typeof offset === 'number' ? offset : null;
}

/** The offset of Date, which tools override, beside that of the document, which they forget. */
export function documentClockRow(verdict: Verdict, view: View): ClaimRow {
  const now = signalValue(view.realms, 'window', 'timeZone')?.now;
  const seen = documentOffset(verdict);
  return {
    group: 'place',
    name: 'Clock',
    claim: now === undefined ? null : `${formatOffset(now)} now, by Date`,
    observation: seen === null ? null : formatOffset(seen),
    from: 'by the document’s own clock',
    ...findingMark(verdict, ['document-clock']),
  };
}
