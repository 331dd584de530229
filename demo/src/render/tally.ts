import type { Finding } from '@countersign/contract';
import { el } from '../dom/el.ts';

const words = { conflict: 'conflict', explained: 'explained', agree: 'agree', unknown: 'not known' } as const;
type Kind = keyof typeof words;
const order = Object.keys(words) as Kind[];

const kindOf = ({ result, explainedBy }: Finding): Kind =>
  result === 'conflict' && explainedBy !== undefined ? 'explained' : result;

/**
 * The findings as a tally stick split in two: the claim's half above, the observation's below.
 *
 * Each check is a notch. Where both sides agree it runs through both halves; a conflict's halves miss each other, an
 * explained one's too, in ink; an unknown has no lower half. Conflicts stand first.
 */
export function tally(findings: readonly Finding[]): HTMLElement {
  const kinds = findings.map(kindOf);
  const counts = order
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ kind, count }) => kind !== 'explained' || count > 0);
  const text = counts.map(({ kind, count }) => `${count} ${words[kind]}`).join(', ');
  return el(
    'figure',
    { class: 'tally' },
    el(
      'div',
      { class: 'tally-stick', role: 'img', 'aria-label': `${findings.length} checks: ${text}` },
      counts.flatMap(({ kind, count }) =>
        Array.from({ length: count }, () => el('span', { class: `notch notch-${kind}` })),
      ),
    ),
    el(
      'figcaption',
      {},
      el('span', { class: 'tally-sides' }, `${findings.length} checks; above: what it says, below: what was seen`),
      counts.map(({ kind, count }) =>
        el('span', { class: `key key-${kind}` }, el('b', {}, String(count)), ` ${words[kind]}`),
      ),
    ),
  );
}
