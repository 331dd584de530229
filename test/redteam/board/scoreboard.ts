import type { FindingSource } from '@countersign/contract';
import type { Row } from '../Row.ts';
import { peers } from '../Visited.ts';
import { adversaryTable } from './adversaryTable.ts';
import { controlTable } from './controlTable.ts';
import { groupOf } from './groupOf.ts';
import { type Group, groups } from './groups.ts';
import { notes } from './notes.ts';
import { peerNames } from './peerNames.ts';
import { perCheck } from './perCheck.ts';
import { percent } from './percent.ts';
import { share } from './share.ts';
import { type Endings, type PeerCount, type Summary, summarise } from './summarise.ts';
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

const names = Object.keys(groups) as Group[];

function summaryText({ groups: counts, adversaries, controls, peers: theirs, fpscannerElsewhere }: Summary): string {
  const line = (title: string, { of, caught, blocked, independent, missed, refused, noToken }: Endings) => [
    title,
    share(caught, of),
    share(blocked, of),
    share(independent, caught),
    ...[missed, refused, noToken].map(String),
  ];
  const main = table(
    ['adversaries', 'caught', 'blocked', 'independent, of those caught', 'missed', 'refused', 'no token'],
    [...names.map((name) => line(groups[name].title, counts[name])), line('all', adversaries)],
  );
  const peerLine = (title: string, { asked, caught, controls: genuine, wrong }: PeerCount) =>
    asked + genuine === 0 ? [title, 'not run', 'not run'] : [title, share(caught, asked), share(wrong, genuine)];
  const flagged = table(
    ['', 'adversaries flagged', 'genuine visits wrongly flagged'],
    [
      ['Countersign', share(adversaries.caught, adversaries.of), share(controls.wronglyFlagged, controls.of)],
      ...peers.map((peer) => peerLine(peerNames[peer], theirs[peer])),
      peerLine('fpscanner, but for UTC and SwiftShader', fpscannerElsewhere),
    ],
  );
  const words =
    'Caught is blocked or reviewed. Independent: decided by two or more findings of different sources. A peer is counted over the visits that it answered.';
  return `${main}\n\n${words}\n\n${flagged}`;
}

const inOneLine = ({ of, caught, blocked, independent, missed, refused, noToken }: Endings) =>
  `Caught ${share(caught, of)}, blocked ${share(blocked, of)}; independent ${share(independent, caught)} of those caught. Missed ${missed}, refused ${refused}, no token ${noToken}.`;

function checksText(sources: BoardOptions['sources'], controls: readonly Row[]): string {
  const verdicts = controls.flatMap(({ visited: { verdict } }) => verdict ?? []);
  const counts = perCheck(Object.keys(sources), verdicts);
  const never = counts.filter(({ bound }) => bound === null).map(({ id }) => `\`${id}\``);
  const about = `Genuine visits of this run on which a check judged (agreed or disagreed), and the upper end of the 95 % interval of its false alarms (3/n where there was none). They are ${verdicts.length} visits of three engines on one machine: the bound holds for browsers like these, not for all that people have.`;
  const judged = table(
    ['check', 'visits judged', 'conflicts', 'explained by a privacy mode', 'upper 95 % bound'],
    counts.flatMap(({ id, judged, conflicts, explained, bound }) =>
      bound === null ? [] : [[`\`${id}\``, String(judged), String(conflicts), String(explained), percent(bound)]],
    ),
  );
  return `${about}\n\n${judged}\n\nNever judged on a genuine visit here: ${never.join(', ') || 'none'}.`;
}

/** docs/scoreboard.md of one run. */
export function scoreboard({ rows, date, versions, sources }: BoardOptions): string {
  const sourceOf = (id: string) => sources[id] ?? 'window values';
  const made = rows.filter(({ skipped }) => skipped === undefined);
  const adversaries = made.filter(({ entry }) => entry.kind === 'adversary');
  const controls = made.filter(({ entry }) => entry.kind === 'control');
  const skipped = rows.filter((row) => row.skipped !== undefined);
  const summary = summarise(rows, sourceOf);
  const { of, wronglyFlagged, noToken } = summary.controls;
  const parts = [
    '# Scoreboard',
    `Written by \`npm run redteam\` on ${date}. Every adversary is one visit of that run; adversaries are tools from npm and Debian and what this repository plays with them. Controls are genuine browsers that nothing drives, one after every fifth adversary, the rest at the end.`,
    'Drivers act as drivers do: each waits for the page’s heading and reads its text as soon as the page is there, and again until the visit was judged (by `waitForSelector` and `textContent` or `$eval`, by WebDriver’s find element and its text, by `Runtime.evaluate` over bare CDP).',
    'The verifier is `countersign serve --demo`, started once; a second one, which takes all visits for those of a home in the USA, serves the rows that say so. Rows over TLS have a verifier mounted by `nodeHandler` under `observeTls`, which sees all of each connection, that of the request which brings the token too. A peer is judged by its own rule: BotD by `bot`, fpscanner by `fastBotDetection`, CreepJS (which gives figures and no verdict) by a lie, or a headless or stealth share above 0. They see the same page after the token was made. “No token” is a column of its own and never counted as caught. Clients without a browser, and pages that the tool cannot run, give the peers nothing to judge (`-`).',
    '## Summary',
    summaryText(summary),
    ...names.flatMap((name) => [
      `## ${groups[name].title}`,
      groups[name].about,
      inOneLine(summary.groups[name]),
      adversaryTable(
        adversaries.filter(({ entry }) => groupOf(entry) === name),
        sourceOf,
      ),
    ]),
    '## Controls',
    `${of} visits of genuine browsers: ${wronglyFlagged} wrongly flagged, ${noToken} without a token. Weak conflicts make no label.`,
    controlTable(controls),
    '## Checks on genuine visits',
    checksText(sources, controls),
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
    notes,
  ];
  return `${parts.join('\n\n')}\n`;
}
