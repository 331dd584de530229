import type { Verdict } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import { type ClaimRow, type RowGroup, rowGroups } from './ClaimRow.ts';
import { connectionRows } from './connectionRows.ts';
import { documentClockRow } from './documentClockRow.ts';
import { driverRows } from './driverRows.ts';
import { engineRows } from './engineRows.ts';
import { renderingRows } from './renderingRows.ts';
import { wireRows } from './wireRows.ts';
import { zoneHistoryRow } from './zoneHistoryRow.ts';

/** The claims of a visit, each beside its observation, by what they are about. */
export function claimRows(verdict: Verdict, view: View): { group: RowGroup; rows: ClaimRow[] }[] {
  const rows = [
    ...wireRows(verdict, view),
    zoneHistoryRow(verdict, view),
    documentClockRow(verdict, view),
    ...engineRows(verdict, view),
    ...connectionRows(verdict, view),
    ...renderingRows(verdict, view),
    ...driverRows(verdict, view),
  ];
  return (Object.keys(rowGroups) as RowGroup[]).map((group) => ({
    group,
    rows: rows.filter((row) => row.group === group),
  }));
}
