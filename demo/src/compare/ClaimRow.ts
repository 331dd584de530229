import type { MarkKind } from '../dom/mark.ts';

/** What rows are about, in the order in which a reader meets it. */
export const rowGroups = {
  identity: 'Who it is',
  engine: 'What it is made of',
  connection: 'How it connects',
  place: 'Where it is',
  rendering: 'What it draws with',
  driver: 'Who drives it',
} as const;
export type RowGroup = keyof typeof rowGroups;

/** What the browser said of one thing, and what was seen of it. */
export interface ClaimRow {
  group: RowGroup;
  name: string;
  claim: string | null;
  observation: string | null;
  /** Where the observation comes from. */
  from: string;
  mark: MarkKind;
  /** The privacy mode that explains the difference. */
  explainedBy?: string;
}
