import { type Finding, type FindingSource, labels, type Verdict } from '@countersign/contract';
import type { CheckDescription } from '../visit/view.ts';

/** What findings compare, in the order in which a reader meets it. */
export const groupWords = {
  page: { title: 'The page', meaning: 'what the window says, held against itself' },
  realms: { title: 'Realms', meaning: 'what the window says, held against the workers' },
  headers: { title: 'The headers', meaning: 'what the page says, held against its requests: values, presence, order' },
  connection: { title: 'The connection', meaning: 'TLS, HTTP/2 and TCP, held against the browser that is claimed' },
  rendering: { title: 'Rendering', meaning: 'what it draws, plays and lays out, held against what it claims to be' },
  address: { title: 'The address', meaning: 'what the page says, held against where it comes from' },
  behaviour: { title: 'Behaviour', meaning: 'how pointer and keyboard were used, and whether enough was shown' },
  token: { title: 'The token', meaning: 'whether the parts of this token belong to one visit, made now' },
  context: { title: 'Context', meaning: 'privacy modes and circumstances: they explain, and convict nobody' },
} as const;
export type GroupId = keyof typeof groupWords;

const bySource: Record<FindingSource, GroupId> = {
  'window values': 'page',
  'realm values': 'realms',
  'header values': 'headers',
  'header order': 'headers',
  TLS: 'connection',
  'HTTP/2': 'connection',
  TCP: 'connection',
  address: 'address',
  rendering: 'rendering',
  behaviour: 'behaviour',
  continuity: 'token',
};

/** The findings of one group, by what they say. */
export interface FindingGroup {
  id: GroupId;
  conflicts: Finding[];
  explained: Finding[];
  /** Of the context: recognised and so named by a label. */
  named: Finding[];
  agree: Finding[];
  unknown: Finding[];
}

/** The group of a check; one that the server does not describe counts as the page's. */
export function groupOf(check: CheckDescription | undefined): GroupId {
  if (!check) return 'page';
  return labels[check.label].kind === 'context' ? 'context' : bySource[check.source];
}

/** Sorts a verdict's findings by what they compare; empty groups are left out. */
export function findingGroups(verdict: Verdict, checks: Readonly<Record<string, CheckDescription>>): FindingGroup[] {
  const behind = new Set(verdict.labels.flatMap(({ findings }) => findings));
  return (Object.keys(groupWords) as GroupId[]).flatMap((id) => {
    const own = verdict.findings.filter((finding) => groupOf(checks[finding.id]) === id);
    if (own.length === 0) return [];
    const named = own.filter((finding) => finding.result === 'agree' && behind.has(finding.id));
    return {
      id,
      conflicts: own.filter(({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined),
      explained: own.filter(({ result, explainedBy }) => result === 'conflict' && explainedBy !== undefined),
      named,
      agree: own.filter((finding) => finding.result === 'agree' && !named.includes(finding)),
      unknown: own.filter(({ result }) => result === 'unknown'),
    };
  });
}
