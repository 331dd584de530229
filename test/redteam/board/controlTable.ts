import type { Row } from '../Row.ts';
import { peers } from '../Visited.ts';
import { conflictsOf, endingOf, wronglyFlagged } from './classify.ts';
import { labelsInWords } from './labelsInWords.ts';
import { peerCell } from './peerCell.ts';
import { peerNames } from './peerNames.ts';
import { table } from './table.ts';

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** One line a control, whatever the number of its visits. */
export function controlTable(rows: readonly Row[]): string {
  const ids = unique(rows.map(({ id }) => id));
  return table(
    ['id', 'what', 'passed', 'labels', 'conflicts', ...peers.map((peer) => peerNames[peer])],
    ids.map((id) => {
      const visits = rows.filter((row) => row.id === id);
      const passed = visits.filter(({ visited }) => endingOf(visited) === 'passed' && !wronglyFlagged(visited)).length;
      const verdicts = visits.flatMap(({ visited: { verdict } }) => verdict ?? []);
      const conflicts = verdicts.flatMap(conflictsOf).map(({ id: check, weight }) => `\`${check}\` (${weight})`);
      const count = `${passed} of ${visits.length}`;
      return [
        `\`${id}\``,
        visits[0]?.entry.what ?? '',
        passed === visits.length ? count : `**${count}**`,
        unique(verdicts.map(labelsInWords).filter(Boolean)).join('; ') || '-',
        unique(conflicts).join('<br>') || '-',
        ...peers.map((peer) => peerCell(visits.map(({ visited }) => visited.peers[peer]))),
      ];
    }),
  );
}
