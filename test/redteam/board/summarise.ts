import type { FindingSource } from '@countersign/contract';
import type { Row } from '../Row.ts';
import { type Peer, type PeerVerdict, peers } from '../Visited.ts';
import { decidingFindings, endingOf, wronglyFlagged } from './classify.ts';
import { groupOf } from './groupOf.ts';
import { type Group, groups } from './groups.ts';

export interface Endings {
  of: number;
  /** Blocked and reviewed. */
  caught: number;
  blocked: number;
  reviewed: number;
  /** Caught by findings of two sources or more. */
  independent: number;
  missed: number;
  refused: number;
  noToken: number;
}

export interface PeerCount {
  asked: number;
  caught: number;
  controls: number;
  wrong: number;
}

export interface Summary {
  groups: Record<Group, Endings>;
  adversaries: Endings;
  controls: { of: number; wronglyFlagged: number; noToken: number };
  peers: Record<Peer, PeerCount>;
  /** fpscanner, had it not been told of the zone and the renderer of this machine. */
  fpscannerElsewhere: PeerCount;
}

function count(rows: readonly Row[], sourceOf: (id: string) => FindingSource): Endings {
  const ended = (ending: string) => rows.filter(({ visited }) => endingOf(visited) === ending);
  const caught = [...ended('blocked'), ...ended('reviewed')];
  return {
    of: rows.length,
    caught: caught.length,
    blocked: ended('blocked').length,
    reviewed: ended('reviewed').length,
    independent: caught.filter(({ visited: { verdict } }) => verdict && decidingFindings(verdict, sourceOf).length > 1)
      .length,
    missed: ended('passed').length,
    refused: ended('refused').length,
    noToken: ended('no token').length,
  };
}

const flagged = (verdict: PeerVerdict) => verdict.flagged === true;

// A clock in UTC and a renderer in software are what a machine for tests has, and each alone is a bot to fpscanner.
const ofTestMachines = ['hasUTCTimezone', 'hasSwiftshaderRenderer'];
const flaggedElsewhere = ({ why }: PeerVerdict) =>
  why.split(', ').some((reason) => reason !== '' && !ofTestMachines.includes(reason));

/** Adds a run up; rows that were skipped count nowhere. */
export function summarise(rows: readonly Row[], sourceOf: (id: string) => FindingSource): Summary {
  const made = rows.filter(({ skipped }) => skipped === undefined);
  const adversaries = made.filter(({ entry }) => entry.kind === 'adversary');
  const controls = made.filter(({ entry }) => entry.kind === 'control');
  const peer = (name: Peer, rule: (verdict: PeerVerdict) => boolean): PeerCount => {
    const said = (of: readonly Row[]) =>
      of.flatMap(({ visited: { peers: all } }) => (typeof all[name]?.flagged === 'boolean' ? all[name] : []));
    return {
      asked: said(adversaries).length,
      caught: said(adversaries).filter(rule).length,
      controls: said(controls).length,
      wrong: said(controls).filter(rule).length,
    };
  };
  const inGroup = (group: Group) => adversaries.filter(({ entry }) => groupOf(entry) === group);
  return {
    groups: Object.fromEntries(
      (Object.keys(groups) as Group[]).map((group) => [group, count(inGroup(group), sourceOf)]),
    ) as Summary['groups'],
    adversaries: count(adversaries, sourceOf),
    controls: {
      of: controls.length,
      wronglyFlagged: controls.filter(({ visited }) => wronglyFlagged(visited)).length,
      noToken: controls.filter(({ visited }) => endingOf(visited) === 'no token').length,
    },
    peers: Object.fromEntries(peers.map((name) => [name, peer(name, flagged)])) as Summary['peers'],
    fpscannerElsewhere: peer('fpscanner', flaggedElsewhere),
  };
}
