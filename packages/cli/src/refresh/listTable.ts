import type { ListSource, SourceNote } from '@countersign/ipdata/node';
import { alignColumns } from './alignColumns.ts';

const dayMs = 86_400_000;

function age(asOf: string, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(asOf)) / dayMs));
  return days === 1 ? '1 day' : `${days} days`;
}

/** Every list with what is held of it: entries, date, age, and since when its files have not changed. */
export function listTable(lists: readonly ListSource[], held: Readonly<Record<string, SourceNote>>, now: Date): string {
  const rows = lists.map(({ name, flag, title, source, onRequest }) => {
    const note = held[name];
    const changed = Object.values(note?.files ?? {}).map(({ since }) => since.slice(0, 10));
    const nothing = onRequest ? 'on request' : 'not held';
    return [
      name,
      flag ?? 'countries, networks',
      ...(note === undefined
        ? [nothing, '', '', '']
        : [note.entries.toLocaleString('en'), note.asOf, age(note.asOf, now), changed.sort().at(-1) ?? '']),
      title,
      source.licence,
    ];
  });
  return alignColumns([['list', 'says', 'entries', 'as of', 'age', 'changed', 'what', 'licence'], ...rows]);
}
