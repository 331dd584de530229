import {
  type Evidence,
  evidenceTable,
  type RealmKind,
  realmKinds,
  reasons,
  type SignalId,
} from '@countersign/contract';
import { type RealmCell, type RealmRow, realmRows } from '../compare/realmRows.ts';
import { el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { mark } from '../dom/mark.ts';
import { scroller } from '../dom/scroller.ts';
import { section } from '../dom/section.ts';
import { formatField } from '../format/formatField.ts';

const names: Record<RealmKind, string> = {
  window: 'Window',
  worker: 'Worker',
  shared: 'Shared worker',
  service: 'Service worker',
};
const explain: Record<string, string> = reasons;
const muted = (text: string): HTMLElement => el('span', { class: 'muted' }, text);

function content(cell: RealmCell): Node[] {
  if (cell.state === 'absent') return [muted('not there')];
  if (cell.state === 'unread') return [muted('not asked')];
  if (cell.state === 'error') return [mark('none', cell.reason)];
  if (cell.state === 'same') return [mark('same')];
  const value = el('span', { class: 'value' }, cell.text);
  return cell.state === 'differs' ? [mark('differs'), value] : [value];
}

const line = (row: RealmRow): HTMLElement =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.field ?? 'all of it'),
    realmKinds.map((kind) => el('td', { class: `cell-${row.cells[kind].state}` }, content(row.cells[kind]))),
  );

function group(id: SignalId, rows: readonly RealmRow[]): HTMLElement {
  const head = el(
    'th',
    { scope: 'rowgroup', colspan: '5' },
    el('span', {}, el('b', {}, id), ` ${evidenceTable[id].meaning}`),
  );
  return el('tbody', {}, el('tr', { class: 'group' }, head), rows.map(line));
}

function windowAlone(evidence: Evidence): HTMLElement | null {
  const answer = evidence.window;
  if (!answer || 'error' in answer) return null;
  const alone = (Object.keys(evidenceTable) as SignalId[]).filter((id) => evidenceTable[id].realms.length === 1);
  const lists = alone.map((id) => {
    const state = answer.signals[id];
    const rows: [string, string][] =
      !state || 'error' in state
        ? [['all of it', state?.error ?? 'missing']]
        : Object.entries(state.value).map(([field, value]) => [field, formatField(value)]);
    return [el('h3', {}, id), facts(rows)];
  });
  return el(
    'details',
    {},
    el('summary', {}, [
      `What only the window is asked, ${alone.length} signals: `,
      el('span', { class: 'small muted' }, alone.join(', ')),
    ]),
    lists,
  );
}

function table(label: string, rows: readonly RealmRow[]): HTMLElement {
  const head = [
    el('th', { scope: 'col' }, 'Signal'),
    realmKinds.map((kind) => el('th', { scope: 'col' }, names[kind])),
  ];
  const groups = [...new Set(rows.map(({ signal }) => signal))];
  return scroller(
    label,
    el(
      'table',
      { class: 'realms' },
      el('thead', {}, el('tr', {}, head)),
      groups.map((id) =>
        group(
          id,
          rows.filter(({ signal }) => signal === id),
        ),
      ),
    ),
  );
}

const reasonsMet = (rows: readonly RealmRow[]): Set<string> =>
  new Set(
    rows
      .flatMap((row) => realmKinds.map((kind) => row.cells[kind]))
      .flatMap((cell) => (cell.state === 'error' ? cell.reason : [])),
  );

function legend(rows: readonly RealmRow[]): HTMLElement | null {
  const met = [...reasonsMet(rows)];
  if (met.length === 0) return null;
  return el(
    'ul',
    { class: 'small legend' },
    met.map((reason) => el('li', {}, el('b', {}, reason), `: ${explain[reason] ?? 'it is not in the token'}`)),
  );
}

/** The realms side by side, field by field: answers that differ from the first realm's in the open, all of them folded. */
export function realms(evidence: Evidence): HTMLElement {
  const rows = realmRows(evidence);
  const differing = rows.filter((row) => realmKinds.some((kind) => row.cells[kind].state === 'differs'));
  const count = differing.length;
  return section(
    'realms',
    'The realms, side by side',
    `The same questions by the same code in four JavaScript worlds. ${count === 0 ? 'None of the answers differ.' : `${count} ${count === 1 ? 'answer differs' : 'answers differ'}:`}`,
    count === 0 ? null : table('Answers that differ', differing),
    el(
      'details',
      {},
      el('summary', {}, `All ${rows.length} answers, realm by realm`),
      table('Signals of each realm', rows),
      legend(rows),
    ),
    windowAlone(evidence),
  );
}
