import type { Row } from '../Row.ts';
import { peers } from '../Visited.ts';
import { conflictsOf, endingOf } from './classify.ts';

/** One line on the terminal for one visit. */
export function describeRow({ id, skipped, trouble, visited, seconds }: Row): string {
  if (skipped !== undefined) return `${id}: skipped, ${skipped}`;
  const { verdict, refusal, failure } = visited;
  const labels = verdict?.labels.map(({ label, confidence }) => `${label}:${confidence}`).join(' ') ?? '';
  const conflicts = verdict ? conflictsOf(verdict).map(({ id, weight }) => `${id}:${weight}`) : [];
  const explained = verdict?.findings.filter(({ explainedBy }) => explainedBy !== undefined) ?? [];
  const unknown = verdict?.findings.filter(({ result }) => result === 'unknown').length;
  const theirs = peers.flatMap((peer) => {
    const said = visited.peers[peer];
    return said
      ? `${peer}=${said.flagged === null ? `none(${said.why})` : said.flagged ? `flagged(${said.why})` : 'ok'}`
      : [];
  });
  const parts = [
    `${id}: ${endingOf(visited)}`,
    verdict ? `score ${verdict.score}` : (refusal?.code ?? failure ?? ''),
    labels,
    `[${conflicts.join(' ')}]`,
    explained.length > 0
      ? `explained: ${explained.map(({ id, explainedBy }) => `${id} by ${explainedBy}`).join(' ')}`
      : '',
    unknown ? `${unknown} unknown` : '',
    theirs.join(' '),
    trouble ? `trouble: ${trouble}` : '',
    `${seconds.toFixed(0)} s`,
  ];
  return parts.filter(Boolean).join(' | ');
}
