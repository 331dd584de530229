/**
 * The first-level index of ascending v6 starts.
 *
 * The highest 16 bits of an address choose a block, of the next as many choose a place as the starts in that block need:
 * registries fill some blocks and leave most empty. `starts[slot(hi)]` and the entry after it bound the positions of the
 * starts that share all those bits with `hi`.
 */
export interface V6Index {
  readonly starts: Uint32Array;
  slot(hi: number): number;
}

const tops = 65536;

/** Makes the index of the upper words of v6 starts. */
export function v6Index(his: Uint32Array): V6Index {
  const counts = new Uint32Array(tops);
  for (let at = 0; at < his.length; at++) {
    const top = (his[at] as number) >>> 16;
    counts[top] = (counts[top] as number) + 1;
  }
  const shifts = new Uint8Array(tops);
  const bases = new Uint32Array(tops);
  let places = 0;
  for (let top = 0; top < tops; top++) {
    const count = counts[top] as number;
    const bits = Math.min(16, 32 - Math.clz32(count));
    shifts[top] = 16 - bits;
    bases[top] = places;
    places += 1 << bits;
  }
  const starts = new Uint32Array(places + 1);
  const slot = (hi: number) => (bases[hi >>> 16] as number) + ((hi & 0xffff) >>> (shifts[hi >>> 16] as number));
  let filled = 0;
  for (let at = 0; at < his.length; at++) {
    const place = slot(his[at] as number);
    while (filled <= place) starts[filled++] = at;
  }
  starts.fill(his.length, filled);
  return { starts, slot };
}
