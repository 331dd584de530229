import type { Finding } from '@countersign/contract';
import { el } from '../dom/el.ts';

const order: readonly Finding['result'][] = ['agree', 'conflict', 'unknown'];
const words: Record<Finding['result'], string> = { agree: 'agree', conflict: 'conflict', unknown: 'not known' };

/** Counts of a verdict's findings by result. */
const counts = (findings: readonly Finding[]) =>
  order.map((result) => ({ result, count: findings.filter((finding) => finding.result === result).length }));

/**
 * The findings as a tally stick split in two: the claim's half above, the observation's below.
 *
 * Each check is a notch. Where both sides agree it runs through both halves; a conflict's halves miss each other; an
 * unknown has no lower half.
 */
export function tally(findings: readonly Finding[]): HTMLElement {
  const sorted = order.flatMap((result) => findings.filter((finding) => finding.result === result));
  const text = counts(findings)
    .map(({ result, count }) => `${count} ${words[result]}`)
    .join(', ');
  return el(
    'figure',
    { class: 'tally' },
    el(
      'div',
      { class: 'tally-stick', role: 'img', 'aria-label': `${findings.length} checks: ${text}` },
      sorted.map(({ result }) => el('span', { class: `notch notch-${result}` })),
    ),
    el(
      'figcaption',
      {},
      el('span', { class: 'tally-sides' }, 'above: what it says, below: what was seen'),
      counts(findings).map(({ result, count }) =>
        el('span', { class: `key key-${result}` }, el('b', {}, String(count)), ` ${words[result]}`),
      ),
    ),
  );
}
