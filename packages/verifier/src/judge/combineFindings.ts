import {
  type Confidence,
  confidenceRank,
  type FindingSource,
  type Label,
  labels,
  type VerdictLabel,
  type Weight,
} from '@countersign/contract';
import type { WeighedFinding } from '../checks/WeighedFinding.ts';

/** Confidence of a label by the weights of its conflicts; findings are independent when their sources differ. */
function confidenceOf(conflicts: readonly { weight: Weight; source: FindingSource }[]): Confidence | null {
  const sources: Record<Weight, Set<FindingSource>> = {
    decisive: new Set(),
    strong: new Set(),
    moderate: new Set(),
    weak: new Set(),
  };
  for (const { weight, source } of conflicts) sources[weight].add(source);
  if (sources.decisive.size > 0 || sources.strong.size > 1) return 'high';
  if (sources.strong.size > 0 || sources.moderate.size > 1) return 'medium';
  return sources.moderate.size > 0 ? 'low' : null;
}

/**
 * The labels that findings give.
 *
 * `high`: one decisive conflict, or two strong ones of different sources. `medium`: one strong, or two moderate ones of
 * different sources. `low`: one moderate. Weak and explained conflicts give none. A finding that names its label gives
 * it at the confidence it says.
 */
export function combineFindings(telling: readonly WeighedFinding[]): VerdictLabel[] {
  const byLabel = new Map<Label, WeighedFinding[]>();
  for (const item of telling) {
    if (item.finding.explainedBy !== undefined) continue;
    const list = byLabel.get(item.label);
    if (list) list.push(item);
    else byLabel.set(item.label, [item]);
  }
  if (byLabel.size === 0) return [];
  const given: VerdictLabel[] = [];
  for (const label of Object.keys(labels) as Label[]) {
    const items = byLabel.get(label);
    if (!items) continue;
    const conflicts = items.filter(({ finding }) => finding.result === 'conflict');
    const confidences = items.map(({ names }) => names);
    confidences.push(confidenceOf(conflicts.map(({ finding, source }) => ({ weight: finding.weight, source }))));
    const best = confidences.reduce(
      (a, b) => (((a && confidenceRank[a]) || 0) >= ((b && confidenceRank[b]) || 0) ? a : b),
      null,
    );
    if (best) given.push({ label, confidence: best, findings: items.map(({ finding }) => finding.id) });
  }
  return given;
}
