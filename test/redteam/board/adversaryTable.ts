import type { FindingSource } from '@countersign/contract';
import type { Row } from '../Row.ts';
import { peers } from '../Visited.ts';
import { decidingFindings, endingOf } from './classify.ts';
import { first } from './first.ts';
import { labelsInWords } from './labelsInWords.ts';
import { peerCell } from './peerCell.ts';
import { peerNames } from './peerNames.ts';
import { table } from './table.ts';

function endingCell({ visited, trouble }: Row): string {
  const ending = endingOf(visited);
  if (ending === 'passed') return '**missed**';
  if (ending === 'refused') return `refused: ${visited.refusal?.code}`;
  if (ending === 'no token') return `no token: ${trouble ?? visited.failure ?? 'none came'}`;
  return ending;
}

/** One line an adversary. */
export function adversaryTable(rows: readonly Row[], sourceOf: (id: string) => FindingSource): string {
  return table(
    ['id', 'what', 'verdict', 'labels', 'deciding findings', ...peers.map((peer) => peerNames[peer])],
    rows.map((row) => {
      const { verdict, peers: theirs } = row.visited;
      const deciding = verdict ? decidingFindings(verdict, sourceOf) : [];
      return [
        `\`${row.id}\``,
        row.entry.what,
        endingCell(row),
        (verdict && labelsInWords(verdict)) || '-',
        first(
          deciding.map(({ id, weight }) => `\`${id}\` (${weight})`),
          3,
          '<br>',
        ) || '-',
        ...peers.map((peer) => peerCell([theirs[peer]])),
      ];
    }),
  );
}
