import type { Row } from './Row.ts';
import { standing } from './standing.ts';

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const show = (value: number, unit: Row['unit']) => `${(Math.abs(value) >= 100 ? whole : digits).format(value)} ${unit}`;

/** Prints the rows of a part: figure, budget, ok or over, note. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const row of rows) {
    const { what, value, unit, budget, note = '' } = row;
    const limit = budget
      ? 'atMost' in budget
        ? `<= ${show(budget.atMost, unit)}`
        : `>= ${show(budget.atLeast, unit)}`
      : '';
    const columns = [what.padEnd(width), show(value, unit).padStart(14), limit.padStart(16), standing(row).padEnd(4)];
    console.log(`  ${[...columns, note].join('  ').trimEnd()}`);
  }
}
