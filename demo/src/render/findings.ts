import { type Finding, type Verdict, weights } from '@countersign/contract';
import { type FindingGroup, findingGroups, groupWords } from '../compare/findingGroups.ts';
import { whyMissing } from '../compare/whyMissing.ts';
import { el } from '../dom/el.ts';
import { section } from '../dom/section.ts';
import { anchor } from '../format/anchor.ts';
import { formatFact } from '../format/formatFact.ts';
import type { View } from '../visit/view.ts';
import { conflict } from './conflict.ts';

/** Conflicts shown in the open; a spoofed browser can have twenty. */
const inTheOpen = 5;

const byWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => weights[b.weight].share - weights[a.weight].share);

const row = (finding: Finding, ...said: (string | HTMLElement | null)[]): HTMLElement =>
  el('li', { id: anchor(finding.id) }, said, ' ', el('code', {}, finding.id));

const value = ({ claim, observation }: Finding): HTMLElement | null => {
  const values = [claim, observation].filter((one) => one !== undefined).map(formatFact);
  return values.length === 0 ? null : el('span', { class: 'value muted' }, ` ${values.join(' · ')}`);
};

/** What a group holds, in numbers. */
function counts({ id, conflicts, explained, named, agree, unknown }: FindingGroup): HTMLElement {
  const parts = [
    [conflicts.length, conflicts.length === 1 ? 'conflict' : 'conflicts'],
    [explained.length, 'explained'],
    [named.length, 'recognised'],
    [agree.length, id === 'context' ? 'not found' : 'agree'],
    [unknown.length, 'not known'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return el(
    'span',
    { class: 'counts small' },
    said.map(([count, word]) =>
      el('span', { class: word.startsWith('conflict') ? 'count-conflict' : 'muted' }, `${count} ${word}`),
    ),
  );
}

/** One group of findings, folded; its conflicts stand above, and are named again here. */
function fold(group: FindingGroup, { checks, realms }: View): HTMLElement {
  const title = ({ id }: Finding): string => checks[id]?.title ?? id;
  const { conflicts, explained, named, agree, unknown } = group;
  const words = groupWords[group.id];
  const list = (heading: string, items: HTMLElement[]) =>
    items.length === 0 ? null : [el('h4', {}, heading), el('ul', { class: 'rows' }, items)];
  return el(
    'details',
    { class: 'group' },
    el(
      'summary',
      {},
      el('b', {}, words.title),
      ' ',
      el('span', { class: 'small muted' }, words.meaning),
      counts(group),
    ),
    list(
      'Conflicts',
      [...conflicts, ...explained].map((finding) =>
        el(
          'li',
          {},
          el('a', { href: `#${anchor(finding.id)}` }, title(finding)),
          finding.explainedBy ? `, explained by ${finding.explainedBy}` : null,
        ),
      ),
    ),
    list(
      'Recognised',
      named.map((finding) => row(finding, finding.text)),
    ),
    list(
      group.id === 'context' ? 'Looked for, not found' : 'Agree',
      agree.map((finding) => row(finding, title(finding), group.id === 'context' ? null : value(finding))),
    ),
    list(
      'Not known',
      unknown.map((finding) => {
        const missing = finding.missing ?? '';
        const why = whyMissing(missing, realms);
        return row(
          finding,
          title(finding),
          el('span', { class: 'muted' }, missing === '' ? '' : ` needs ${missing}${why ? `: ${why}` : ''}`),
        );
      }),
    ),
  );
}

/** Every finding: conflicts in full and first, then those that a privacy mode explains, then all by what they compare. */
export function findings(verdict: Verdict, view: View): HTMLElement {
  const groups = findingGroups(verdict, view.checks);
  const conflicts = byWeight(groups.flatMap((group) => group.conflicts));
  const explained = byWeight(groups.flatMap((group) => group.explained));
  const cards = (list: readonly Finding[]) =>
    el(
      'ul',
      { class: 'plain' },
      list.map((finding) => conflict(finding, view.checks[finding.id])),
    );
  const rest = conflicts.length - inTheOpen;
  return section(
    'findings',
    'Findings',
    'Each check holds one answer against another: what one realm says, what another says, what the server saw.',
    el('h3', {}, `Conflicts (${conflicts.length})`),
    conflicts.length === 0
      ? el(
          'p',
          {},
          `None${explained.length === 0 ? '. No check found a contradiction.' : ' but those that are explained.'}`,
        )
      : cards(conflicts.slice(0, inTheOpen)),
    rest <= 0
      ? null
      : el(
          'details',
          { class: 'more' },
          el('summary', {}, rest === 1 ? 'One more conflict' : `${rest} more conflicts`),
          cards(conflicts.slice(inTheOpen)),
        ),
    explained.length === 0
      ? null
      : [
          el('h3', {}, `Explained (${explained.length})`),
          el('p', { class: 'lead' }, 'Differences that a recognised privacy mode makes. They count for no label.'),
          cards(explained),
        ],
    el('h3', {}, `All ${verdict.findings.length} checks, by what they compare`),
    el(
      'div',
      { class: 'groups' },
      groups.map((group) => fold(group, view)),
    ),
  );
}
