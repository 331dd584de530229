/** Packs unsigned 32-bit numbers as LEB128, each as its difference to the one before where `ascending`. */
export function encodeVarints(values: Uint32Array, ascending: boolean): Uint8Array {
  const bytes = new Uint8Array(values.length * 5);
  let at = 0;
  let previous = 0;
  for (const value of values) {
    let rest = ascending ? value - previous : value;
    previous = value;
    while (rest >= 128) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return bytes.subarray(0, at);
}
