import type { Rows } from './Rows.ts';
import type { Segments } from './Segments.ts';
import { SegmentWriter } from './SegmentWriter.ts';

/** Lays the sources of one family over each other, so that one search finds the answers of all: values are row ids. */
export function mergeSegments(sources: readonly Segments[], rows: Rows): Segments {
  const writer = new SegmentWriter();
  const at = sources.map(() => 0);
  const answers = sources.map((source) => source.values[0] ?? 0);
  let hi = 0;
  let lo = 0;
  for (;;) {
    writer.push(hi, lo, rows.id(answers));
    let nextHi = Number.POSITIVE_INFINITY;
    let nextLo = 0;
    sources.forEach((source, index) => {
      const candidate = (at[index] ?? 0) + 1;
      const candidateHi = source.hi[candidate];
      const candidateLo = source.lo[candidate] ?? 0;
      if (candidateHi === undefined) return;
      if (candidateHi < nextHi || (candidateHi === nextHi && candidateLo < nextLo)) {
        nextHi = candidateHi;
        nextLo = candidateLo;
      }
    });
    if (nextHi === Number.POSITIVE_INFINITY) return writer.done();
    sources.forEach((source, index) => {
      const candidate = (at[index] ?? 0) + 1;
      if (source.hi[candidate] !== nextHi || source.lo[candidate] !== nextLo) return;
      at[index] = candidate;
      answers[index] = source.values[candidate] ?? 0;
    });
    hi = nextHi;
    lo = nextLo;
  }
}
