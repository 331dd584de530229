import type { FindingSource } from '@countersign/contract';
import type { Row } from '../Row.ts';
import { type Peer, type PeerVerdict, peers } from '../Visited.ts';
import { conflictsOf, decidingFindings, endingOf, wronglyFlagged } from './classify.ts';
import { perCheck } from './perCheck.ts';
import { type Summary, summarise } from './summarise.ts';
import { table } from './table.ts';

export interface BoardOptions {
  rows: readonly Row[];
  /** ISO 8601 day of the run. */
  date: string;
  /** Names of what took part and their versions. */
  versions: Record<string, string>;
  /** Source of each check, in the order of the checks. */
  sources: Record<string, FindingSource>;
}

const peerNames: Record<Peer, string> = { botd: 'BotD', fpscanner: 'fpscanner', creepjs: 'CreepJS' };
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const share = (part: number, whole: number) =>
  whole === 0 ? '0 of 0' : `${part} of ${whole} (${percent(part / whole)})`;

function peerCell(verdict: PeerVerdict | undefined): string {
  if (!verdict) return '-';
  if (verdict.flagged === null) return `no answer (${verdict.why})`;
  return verdict.flagged ? `**flagged**: ${verdict.why}` : 'not flagged';
}

function nature({ entry }: Row): string {
  if (entry.alters) return entry.traces ? 'alters, driver leaves traces' : 'alters';
  return entry.traces ? 'driver leaves traces' : 'alters nothing';
}

const labelsOf = ({ visited: { verdict } }: Row) =>
  verdict?.labels.map(({ label, confidence }) => `${label} (${confidence})`).join(', ') || '-';

function endingCell(row: Row): string {
  const ending = endingOf(row.visited);
  if (ending === 'passed') return row.entry.kind === 'adversary' ? '**missed**' : 'pass';
  if (ending === 'refused') return `refused: ${row.visited.refusal?.code}`;
  if (ending === 'no token') return `no token: ${row.trouble ?? row.visited.failure ?? 'none came'}`;
  return ending;
}

function adversaryTable(rows: readonly Row[], sources: BoardOptions['sources']): string {
  const sourceOf = (id: string) => sources[id] ?? 'window values';
  return table(
    [
      'id',
      'what',
      'nature',
      'verdict',
      'labels',
      'deciding findings, one a source',
      ...peers.map((peer) => peerNames[peer]),
    ],
    rows.map((row) => {
      const { verdict } = row.visited;
      const deciding = verdict ? decidingFindings(verdict, sourceOf) : [];
      const findings = deciding.map(({ id, weight }) => `\`${id}\` (${weight}, ${sourceOf(id)})`).join('<br>') || '-';
      const theirs = peers.map((peer) => peerCell(row.visited.peers[peer]));
      return [`\`${row.id}\``, row.entry.what, nature(row), endingCell(row), labelsOf(row), findings, ...theirs];
    }),
  );
}

function controlTable(rows: readonly Row[]): string {
  return table(
    ['id', 'what', 'verdict', 'labels', 'conflicts', 'wrongly flagged', ...peers.map((peer) => peerNames[peer])],
    rows.map((row) => {
      const { verdict } = row.visited;
      const conflicts = verdict ? conflictsOf(verdict).map(({ id, weight }) => `\`${id}\` (${weight})`) : [];
      const theirs = peers.map((peer) => peerCell(row.visited.peers[peer]));
      const wrong = wronglyFlagged(row.visited) ? '**yes**' : 'no';
      return [
        `\`${row.id}\``,
        row.entry.what,
        endingCell(row),
        labelsOf(row),
        conflicts.join('<br>') || '-',
        wrong,
        ...theirs,
      ];
    }),
  );
}

function summaryText(summary: Summary): string {
  const { altering, unaltered, controls } = summary;
  const outcomes = ({ blocked, reviewed, missed, refused, noToken, of }: Summary['altering']) => [
    share(blocked, of),
    share(reviewed, of),
    String(missed),
    String(refused),
    String(noToken),
  ];
  const main = table(
    ['', 'blocked', 'reviewed', 'missed', 'refused', 'no token'],
    [
      ['alter what the browser says, or leave traces', ...outcomes(altering)],
      ['alter nothing and hide their driver, or have none', ...outcomes(unaltered)],
    ],
  );
  const independent = `Of those caught, ${share(altering.independent, altering.blocked + altering.reviewed)} by two or more independent findings.`;
  const flagged = table(
    ['', 'adversaries flagged', 'genuine visits wrongly flagged'],
    [
      [
        'Countersign',
        share(
          altering.blocked + altering.reviewed + unaltered.blocked + unaltered.reviewed,
          altering.of + unaltered.of,
        ),
        share(controls.wronglyFlagged, controls.of),
      ],
      ...peers.map((peer) => {
        const { caught, asked, wrong, controls: genuine } = summary.peers[peer];
        if (asked + genuine === 0) return [peerNames[peer], 'not run', 'not run'];
        return [peerNames[peer], share(caught, asked), share(wrong, genuine)];
      }),
    ],
  );
  return `${main}\n\n${independent}\n\n${flagged}`;
}

/** docs/scoreboard.md of one run. */
export function scoreboard({ rows, date, versions, sources }: BoardOptions): string {
  const made = rows.filter(({ skipped }) => skipped === undefined);
  const adversaries = made.filter(({ entry }) => entry.kind === 'adversary');
  const controls = made.filter(({ entry }) => entry.kind === 'control');
  const skipped = rows.filter((row) => row.skipped !== undefined);
  const verdicts = controls.flatMap(({ visited: { verdict } }) => verdict ?? []);
  const counts = perCheck(Object.keys(sources), verdicts);
  const altering = adversaries.filter(({ entry }) => entry.alters || entry.traces);
  const unaltered = adversaries.filter((row) => !altering.includes(row));
  const parts = [
    '# Scoreboard',
    `Written by \`npm run redteam\` on ${date}; every line is one visit of that run. Adversaries are tools from npm and Debian and what this repository plays with them; controls are genuine browsers that nothing drives, one after every fifth adversary.`,
    'The verifier is `countersign serve --demo`, started once. A peer is judged by its own rule: BotD by `bot`, fpscanner by `fastBotDetection`, CreepJS (which gives figures and no verdict) by a lie, or a headless or stealth share above 0. Peers see the same page after the token was made. "No token" is never counted as caught. Clients without a browser, and pages that the tool cannot run, give the peers nothing to judge (`-`).',
    '## Summary',
    summaryText(summarise(rows, (id) => sources[id] ?? 'window values')),
    '## Adversaries that alter what the browser says, or leave traces',
    adversaryTable(altering, sources),
    '## Adversaries that alter nothing and hide their driver, or have none',
    'An unaltered browser under a patched driver, a browser without a window, a copy of every byte that a browser sent. A trace that their makers overlooked may tell them; else only address, rate and behaviour can.',
    adversaryTable(unaltered, sources),
    '## Controls',
    controlTable(controls),
    '## Checks on genuine visits',
    `Genuine visits of this run on which a check judged (agreed or disagreed), and the upper end of the 95 % interval of its false alarms (3/n where there was none). They are ${verdicts.length} visits of three engines on one machine: the bound holds for browsers like these, not for all that people have.`,
    table(
      ['check', 'visits judged', 'conflicts', 'explained by a privacy mode', 'upper 95 % bound'],
      counts.map(({ id, judged, conflicts, explained, bound }) => [
        `\`${id}\``,
        String(judged),
        String(conflicts),
        String(explained),
        bound === null ? 'never judged' : percent(bound),
      ]),
    ),
    ...(skipped.length > 0
      ? [
          '## Not run',
          table(
            ['id', 'what', 'why'],
            skipped.map(({ id, entry, skipped: why }) => [`\`${id}\``, entry.what, why ?? '']),
          ),
        ]
      : []),
    '## Versions',
    table(['what', 'version'], Object.entries(versions)),
  ];
  return `${parts.join('\n\n')}\n`;
}
