import type { Confidence, FindingSource, Json, Label, Weight } from '@countersign/contract';
import type { Case } from '../case.ts';
import type { Noise } from '../privacyModes/noise.ts';
import type { Facts } from './Facts.ts';

/** What a check's rule answers; a missing input is `unknown`, never a conflict. */
export type Judgement =
  | {
      result: 'agree';
      claim?: Json;
      observation?: Json;
      /** Gives the check's label of its own accord: a privacy mode recognised, an address on a list. No conflict. */
      names?: Confidence;
    }
  | {
      result: 'conflict';
      claim: Json;
      observation: Json;
      /** Lower than the check's own where this case has benign causes of its own. */
      weight?: Weight;
      /** What of the check's `noise` this conflict can come from, where that is not all of it; none where empty. */
      noise?: readonly Noise[];
    }
  | { result: 'unknown'; missing: string };

/** One case for one answer of a check. */
export interface Example {
  name: string;
  kase: () => Case;
}

/** One rule on a case, declared once: its types, docs row, API reasons, demo text and tests come from here. */
export interface CheckDeclaration {
  title: string;
  label: Label;
  weight: Weight;
  source: FindingSource;
  /** What of the case it reads, for the docs. */
  needs: readonly string[];
  /** Where the fact comes from: a file of an engine, a specification, a capture. */
  fact: string;
  /** True where observations alone suffice, so that inspections run it too. */
  inspects?: true;
  judge(facts: Facts): Judgement;
  /** A conflict (or a label given without one) in plain words. */
  explain(claim: Json, observation: Json): string;
  /**
   * What privacy modes change that can lead to its conflict: a mode recognised in the case that explains all of these
   * explains the conflict (`explainedBy`), which then counts for no label. Absent where no mode can be the cause.
   */
  noise?: readonly Noise[];
  /** Known benign causes of a conflict; what each false alarm would be. */
  benign: readonly string[];
  /** Cases of each answer; a table-driven test runs them all and fails where one kind is missing. */
  examples: { [R in Judgement['result']]: readonly Example[] };
}

/** Declares a check and keeps its literal type. */
export const defineCheck = <const C extends CheckDeclaration>(check: C): C => check;
