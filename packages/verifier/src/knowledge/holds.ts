/** Steps of 10 ms shorter than fingers hold: people take around 100 ms for a key, seldom below 30 (Dhakal et al., CHI 2018). */
const shortSteps = 2;

/** How many holds a histogram counts, and how many of them were shorter than 20 ms. */
export function holdsOf(counts: readonly number[]): { all: number; short: number } {
  const sum = (steps: readonly number[]) => steps.reduce((total, count) => total + count, 0);
  return { all: sum(counts), short: sum(counts.slice(0, shortSteps)) };
}
