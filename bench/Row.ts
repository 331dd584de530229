/** One figure of the table, beside what DESIGN allows where it says so. */
export interface Row {
  /** What was measured, the browser or bundle first. */
  what: string;
  value: number;
  unit: 'B' | 'MB' | 'ms' | 'us' | '/s' | 'x';
  budget?: { atMost: number } | { atLeast: number };
  /** What the figure does not say by itself. */
  note?: string;
}
