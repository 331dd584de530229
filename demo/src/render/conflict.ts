import { type Finding, type Json, weights } from '@countersign/contract';
import { groupOf, groupWords } from '../compare/findingGroups.ts';
import { el } from '../dom/el.ts';
import { anchor } from '../format/anchor.ts';
import { formatJson } from '../format/formatJson.ts';
import type { CheckDescription } from '../visit/view.ts';
import { benignCauses } from './benignCauses.ts';

const side = (title: string, value: Json | undefined): HTMLElement | null =>
  value === undefined
    ? null
    : el(
        'div',
        { class: 'side' },
        el('p', { class: 'side-title' }, title),
        el('p', { class: 'value' }, formatJson(value)),
      );

/** One conflict in full: both sides, what it weighs, what explains it, and what else it can be. */
export function conflict(finding: Finding, check: CheckDescription | undefined): HTMLElement {
  const by = finding.explainedBy;
  return el(
    'li',
    { class: `finding ${by === undefined ? `weight-${finding.weight}` : 'finding-explained'}`, id: anchor(finding.id) },
    el('h4', {}, finding.text),
    el(
      'p',
      { class: 'small' },
      by === undefined
        ? [el('span', { class: 'pill' }, finding.weight), ` ${weights[finding.weight].meaning}`]
        : [el('span', { class: 'pill' }, `explained by ${by}`), ' counts for no label'],
      ` · ${[...new Set([groupWords[groupOf(check)].title.toLowerCase(), check?.source ?? ''])].filter(Boolean).join(', ')} · `,
      el('code', {}, finding.id),
    ),
    el('div', { class: 'sides' }, side('It says', finding.claim), side('We saw', finding.observation)),
    benignCauses(finding.benign),
  );
}
