/** Pairs of names, of which the first always stands before the second: `before.get(first)` holds each second. */
export type Before = ReadonlyMap<string, ReadonlySet<string>>;

const holds = (before: Before, first: string, second: string): boolean => before.get(first)?.has(second) ?? false;

/** All names so that no pair is broken; the pairs must not run in a circle. */
function inLine(before: Before): string[] {
  const left = new Set([...before].flatMap(([first, seconds]) => [first, ...seconds]));
  const line: string[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) => [...left].every((other) => !holds(before, other, name)));
    if (next === undefined) throw new Error(`orders run in a circle: ${[...left].join(', ')}`);
    left.delete(next);
    line.push(next);
  }
  return line;
}

/**
 * Few chains that hold every pair and no other: each two names of a chain are one of the pairs, so that nothing is
 * judged that was not seen, whichever names a request leaves out.
 */
export function coverPairs(before: Before): string[][] {
  const line = inLine(before);
  const open = new Map([...before].map(([first, seconds]) => [first, new Set(seconds)]));
  const isOpen = (first: string, second: string) => open.get(first)?.has(second) ?? false;
  const chains: string[][] = [];
  for (const [first, seconds] of open) {
    while (seconds.size > 0) {
      const chain = [first, [...seconds][0] as string];
      for (;;) {
        const gain = (name: string) => chain.filter((held) => isOpen(held, name) || isOpen(name, held)).length;
        const fits = (name: string) =>
          !chain.includes(name) && chain.every((held) => holds(before, held, name) || holds(before, name, held));
        const best = line.filter((name) => fits(name) && gain(name) > 0).sort((a, b) => gain(b) - gain(a))[0];
        if (best === undefined) break;
        chain.push(best);
      }
      chain.sort((a, b) => line.indexOf(a) - line.indexOf(b));
      for (const [at, name] of chain.entries()) for (const later of chain.slice(at + 1)) open.get(name)?.delete(later);
      chains.push(chain);
    }
  }
  return chains.sort((a, b) => b.length - a.length);
}
