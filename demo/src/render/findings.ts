import { type Finding, type Json, type Verdict, weights } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { section } from '../dom/section.ts';
import { anchor } from '../format/anchor.ts';
import { formatJson } from '../format/formatJson.ts';

const side = (title: string, value: Json | undefined): HTMLElement | null =>
  value === undefined
    ? null
    : el(
        'div',
        { class: 'side' },
        el('p', { class: 'side-title' }, title),
        el('p', { class: 'value' }, formatJson(value)),
      );

const conflict = (finding: Finding): HTMLElement =>
  el(
    'li',
    { class: `finding weight-${finding.weight}`, id: anchor(finding.id) },
    el('h4', {}, finding.text),
    el(
      'p',
      { class: 'small' },
      el('span', { class: 'pill' }, finding.weight),
      ` ${weights[finding.weight].meaning} · `,
      el('code', {}, finding.id),
    ),
    el('div', { class: 'sides' }, side('It says', finding.claim), side('We saw', finding.observation)),
    finding.explainedBy
      ? el('p', {}, el('b', {}, 'Explained by '), `${finding.explainedBy}; it counts for no label.`)
      : null,
    finding.benign.length === 0
      ? null
      : el(
          'div',
          { class: 'benign' },
          el('p', { class: 'side-title' }, 'It can also be'),
          el(
            'ul',
            {},
            finding.benign.map((cause) => el('li', {}, cause)),
          ),
        ),
  );

const unknown = (finding: Finding): HTMLElement =>
  el(
    'li',
    { id: anchor(finding.id) },
    finding.text,
    finding.missing && !finding.text.includes(finding.missing)
      ? el('span', { class: 'muted' }, ` Missing: ${finding.missing}.`)
      : null,
    ' ',
    el('code', {}, finding.id),
  );

const agreement = (finding: Finding): HTMLElement =>
  el('li', { id: anchor(finding.id) }, finding.text, ' ', el('code', {}, finding.id));

/** Every finding in plain words: conflicts first, then what is not known, agreements folded. */
export function findings(verdict: Verdict): HTMLElement {
  const of = (result: Finding['result']) => verdict.findings.filter((finding) => finding.result === result);
  const [conflicts, unknowns, agreements] = [of('conflict'), of('unknown'), of('agree')];
  const sorted = conflicts.toSorted((a, b) => weights[b.weight].share - weights[a.weight].share);
  return section(
    'findings',
    'Findings',
    'Each check holds one answer against another: what one realm says, what another says, what the server saw.',
    el('h3', {}, `Conflicts (${conflicts.length})`),
    conflicts.length === 0
      ? el('p', {}, 'None. No check found a contradiction.')
      : el('ul', { class: 'plain' }, sorted.map(conflict)),
    el('h3', {}, `Not known (${unknowns.length})`),
    unknowns.length === 0
      ? el('p', {}, 'None. Every check had what it needs.')
      : el('ul', { class: 'rows' }, unknowns.map(unknown)),
    el('h3', {}, `Agreements (${agreements.length})`),
    agreements.length === 0
      ? el('p', {}, 'None.')
      : el(
          'details',
          {},
          el('summary', {}, agreements.length === 1 ? 'Show it' : `Show all ${agreements.length}`),
          el('ul', { class: 'rows' }, agreements.map(agreement)),
        ),
  );
}
