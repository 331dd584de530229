import { type Child, el } from './el.ts';

/** Makes a section with its heading and one line that says what it shows. */
export function section(id: string, title: string, lead: Child, ...children: Child[]): HTMLElement {
  const heading = `${id}-title`;
  return el(
    'section',
    { id, 'aria-labelledby': heading },
    el('h2', { id: heading }, title),
    lead ? el('p', { class: 'lead' }, lead) : null,
    children,
  );
}
