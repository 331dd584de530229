import type { ZoneRuling } from '../../../packages/verifier/src/knowledge/zoneRule.ts';
import { percent } from '../classes/table.ts';

const weights = ['strong', 'moderate', 'weak'] as const;

/** How the rule ruled, counted. */
export class Tally {
  total = 0;
  unknown = 0;
  readonly by = { strong: 0, moderate: 0, weak: 0 };

  add(found: ZoneRuling): void {
    this.total += 1;
    if (found.ruling === 'unknown') this.unknown += 1;
    else if ('weight' in found) this.by[found.weight as 'strong' | 'moderate' | 'weak'] += 1;
  }

  get conflicts(): number {
    return this.by.strong + this.by.moderate + this.by.weak;
  }

  /** Cases, conflicts, those that give a label, and each weight, as cells of a table. */
  cells(): string[] {
    const labelling = this.by.strong + this.by.moderate;
    return [
      String(this.total),
      share(this.conflicts, this.total),
      share(labelling, this.total),
      ...weights.map((weight) => share(this.by[weight], this.total)),
    ];
  }
}

/** A share in percent, to a hundredth where it is small. */
export const share = (part: number, of: number): string =>
  of > 0 && part / of < 0.05 ? `${((100 * part) / of).toFixed(2)} %` : percent(part, of);
