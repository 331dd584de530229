import { type Confidence, labels, type Verdict } from '@countersign/contract';
import { formatFact } from '../format/formatFact.ts';
import type { CheckDescription } from '../visit/view.ts';

/** One circumstance of the visit that was recognised: a privacy mode by name, a private window, open tools. */
export interface ContextNote {
  /** The finding that names it. */
  id: string;
  /** The mode's own name, or its check's title; of other labels what they mean. */
  name: string;
  confidence: Confidence;
  text: string;
  /** The values by which it was recognised. */
  by: string | null;
  /** Titles of the findings that it explains. */
  explains: string[];
}

/** What the context labels say, one note for each finding that gave one. */
export function contextNotes(verdict: Verdict, checks: Readonly<Record<string, CheckDescription>>): ContextNote[] {
  return verdict.labels
    .filter(({ label }) => labels[label].kind === 'context')
    .flatMap(({ label, confidence, findings }) =>
      verdict.findings
        .filter(({ id }) => findings.includes(id))
        .map(({ id, text, claim, observation }) => {
          const mode = typeof claim === 'string' ? claim : checks[id]?.title;
          const name = (label === 'privacy-mode' && mode) || labels[label].meaning;
          return {
            id,
            name,
            confidence,
            text,
            by: observation === undefined ? null : formatFact(observation),
            explains: verdict.findings
              .filter(({ explainedBy }) => explainedBy === name)
              .map((finding) => checks[finding.id]?.title ?? finding.id),
          };
        }),
    );
}
