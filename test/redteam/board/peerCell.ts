import type { PeerVerdict } from '../Visited.ts';

/** What a peer says of one row: of all its visits, with the reasons of the first one that it flagged. */
export function peerCell(verdicts: readonly (PeerVerdict | undefined)[]): string {
  const answers = verdicts.filter((verdict) => verdict !== undefined);
  const judged = answers.filter(({ flagged }) => flagged !== null);
  const flagged = judged.filter((verdict) => verdict.flagged);
  if (answers.length === 0) return '-';
  if (judged.length === 0) return `no answer (${answers[0]?.why})`;
  if (flagged.length === 0) return 'not flagged';
  const times = verdicts.length > 1 ? ` ${flagged.length} of ${judged.length}` : '';
  const reasons = (flagged[0]?.why ?? '').split(', ');
  return `**flagged**${times}: ${reasons.slice(0, 2).join(', ')}${reasons.length > 2 ? ', …' : ''}`;
}
