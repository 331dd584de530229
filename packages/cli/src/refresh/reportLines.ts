import type { SourceReport } from '@countersign/ipdata/node';
import { printable } from '../printable.ts';
import { alignColumns } from './alignColumns.ts';
import { formatBytes } from './formatBytes.ts';

const count = (entries: number) => entries.toLocaleString('en');
const inEntries = (entries: number) => `${count(entries)} ${entries === 1 ? 'entry' : 'entries'}`;

/** Why a list failed, with the values that disagreed. */
function failure({ error }: SourceReport): string {
  if (error === undefined) return '';
  const values = Object.keys(error.values).length === 0 ? '' : ` ${JSON.stringify(error.values)}`;
  return printable(`${error.code}: ${error.message}${values}`);
}

const becomes: Readonly<Record<SourceReport['state'], string>> = {
  updated: 'updated',
  current: 'current',
  kept: 'failed, the old data stays',
  absent: 'failed, there is none',
};

/** One list, in a line. */
export function reportLine(report: SourceReport): string {
  const { name, state, entries, before, bytes } = report;
  const was = before > 0 && before !== entries ? ` (before: ${count(before)})` : '';
  const size = bytes > 0 ? `, ${formatBytes(bytes)}` : '';
  if (report.error !== undefined) return `${name}: ${becomes[state]}: ${failure(report)}`;
  return `${name}: ${state}, ${inEntries(entries)}${was}${size}`;
}

/** All lists of a refresh as a table. */
export function reportTable(reports: readonly SourceReport[]): string {
  const rows = reports.map((report) => [
    report.name,
    becomes[report.state],
    count(report.entries),
    report.asOf ?? '-',
    formatBytes(report.bytes),
    report.error?.code ?? '',
  ]);
  return alignColumns([['list', 'state', 'entries', 'as of', 'read', 'why'], ...rows]);
}
