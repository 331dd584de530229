import { mootLabels } from '../bots/mootLabels.ts';
import type { Noise } from '../privacyModes/noise.ts';
import type { CheckDeclaration } from './defineCheck.ts';

/** A check as the engine runs it, with what its findings say worked out. */
export interface RunnableCheck
  extends Pick<CheckDeclaration, 'label' | 'weight' | 'source' | 'benign' | 'judge' | 'explain'> {
  readonly id: string;
  readonly noise: readonly Noise[];
  /** What its finding says where it agrees, and how that begins where it is unknown. */
  readonly agrees: string;
  readonly untold: string;
  /** A bot that proved who it is has no need to be cleared of it. */
  readonly moot: boolean;
}

/**
 * The registered checks that run, in the registry's order.
 *
 * All of one shape: declarations leave out different members, and to read those of objects of many shapes took a tenth of
 * a judgement (Node 20).
 */
export const runnableChecks = (
  registry: Readonly<Record<string, CheckDeclaration>>,
  runs: (check: CheckDeclaration) => boolean = () => true,
): readonly RunnableCheck[] =>
  Object.entries(registry).flatMap(([id, check]) => {
    if (!runs(check)) return [];
    const { title, label, weight, source, benign, judge, explain, noise = [] } = check;
    return {
      id,
      label,
      weight,
      source,
      benign,
      judge,
      explain,
      noise,
      agrees: `${title}: agrees.`,
      untold: `${title}: could not be told`,
      moot: mootLabels.has(label),
    };
  });
