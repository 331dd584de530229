import type { FindingSource } from '@countersign/contract';
import type { Row } from '../Row.ts';
import { type Peer, peers } from '../Visited.ts';
import { decidingFindings, endingOf, wronglyFlagged } from './classify.ts';

interface Endings {
  of: number;
  blocked: number;
  reviewed: number;
  missed: number;
  refused: number;
  noToken: number;
  /** Caught by findings of two sources or more. */
  independent: number;
}

export interface Summary {
  /** Adversaries that alter what the browser says, or whose driver leaves traces. */
  altering: Endings;
  /** The others. */
  unaltered: Endings;
  controls: { of: number; wronglyFlagged: number; noToken: number };
  peers: Record<Peer, { asked: number; caught: number; controls: number; wrong: number }>;
}

function count(rows: readonly Row[], sourceOf: (id: string) => FindingSource): Endings {
  const ended = (ending: string) => rows.filter(({ visited }) => endingOf(visited) === ending);
  const caught = [...ended('blocked'), ...ended('reviewed')];
  return {
    of: rows.length,
    blocked: ended('blocked').length,
    reviewed: ended('reviewed').length,
    missed: ended('passed').length,
    refused: ended('refused').length,
    noToken: ended('no token').length,
    independent: caught.filter(({ visited: { verdict } }) => verdict && decidingFindings(verdict, sourceOf).length > 1)
      .length,
  };
}

/** Adds a run up; rows that were skipped count nowhere. */
export function summarise(rows: readonly Row[], sourceOf: (id: string) => FindingSource): Summary {
  const made = rows.filter(({ skipped }) => skipped === undefined);
  const adversaries = made.filter(({ entry }) => entry.kind === 'adversary');
  const controls = made.filter(({ entry }) => entry.kind === 'control');
  const alters = ({ entry }: Row) => entry.alters || entry.traces;
  const peer = (name: Peer) => {
    const said = (of: readonly Row[]) => of.filter(({ visited }) => typeof visited.peers[name]?.flagged === 'boolean');
    const flagged = (of: readonly Row[]) => said(of).filter(({ visited }) => visited.peers[name]?.flagged).length;
    return {
      asked: said(adversaries).length,
      caught: flagged(adversaries),
      controls: said(controls).length,
      wrong: flagged(controls),
    };
  };
  return {
    altering: count(adversaries.filter(alters), sourceOf),
    unaltered: count(
      adversaries.filter((row) => !alters(row)),
      sourceOf,
    ),
    controls: {
      of: controls.length,
      wronglyFlagged: controls.filter(({ visited }) => wronglyFlagged(visited)).length,
      noToken: controls.filter(({ visited }) => endingOf(visited) === 'no token').length,
    },
    peers: Object.fromEntries(peers.map((name) => [name, peer(name)])) as Summary['peers'],
  };
}
