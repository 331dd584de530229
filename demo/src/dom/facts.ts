import { type Child, el } from './el.ts';

/** Makes a list of names and values; rows without a value are left out. */
export function facts(rows: readonly (readonly [name: Child, value: Child])[]): HTMLElement {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return el(
    'dl',
    { class: 'facts' },
    shown.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
}
