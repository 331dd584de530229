/**
 * The first-level index of ascending v4 starts: `index[h]` is the number of starts below `h << 16`.
 *
 * 65,537 entries, so that the segment of an address lies between those of its upper half and of the next.
 */
export function v4Index(starts: Uint32Array): Uint32Array {
  const index = new Uint32Array(65537);
  let at = 0;
  for (let high = 0; high < 65536; high++) {
    while (at < starts.length && (starts[at] as number) >>> 16 < high) at++;
    index[high] = at;
  }
  index[65536] = starts.length;
  return index;
}
