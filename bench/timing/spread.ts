import { median } from './median.ts';

/** The least, the median and the number of some figures; null of none. */
export function spread(values: readonly number[]) {
  const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(5)));
  return { min: round(values.length ? Math.min(...values) : null), median: round(median(values)), n: values.length };
}
