/** Unpacks what `encodeNumbers` packed; `bytes` holds `count` numbers in one to four whole planes. */
export function decodeNumbers(bytes: Uint8Array, count: number, ascending: boolean): Uint32Array {
  const numbers = new Uint32Array(count);
  const planes = count === 0 ? 0 : bytes.length / count;
  const [second, third, fourth] = [count, count * 2, count * 3];
  // One pass for each width: a pass for each plane takes twice as long, and this is most of what loading takes.
  if (planes === 1) numbers.set(bytes);
  else if (planes === 2) {
    for (let at = 0; at < count; at++) numbers[at] = (bytes[at] as number) | ((bytes[second + at] as number) << 8);
  } else if (planes === 3) {
    for (let at = 0; at < count; at++) {
      numbers[at] =
        (bytes[at] as number) | ((bytes[second + at] as number) << 8) | ((bytes[third + at] as number) << 16);
    }
  } else if (planes === 4) {
    for (let at = 0; at < count; at++) {
      numbers[at] =
        (bytes[at] as number) |
        ((bytes[second + at] as number) << 8) |
        ((bytes[third + at] as number) << 16) |
        ((bytes[fourth + at] as number) << 24);
    }
  }
  if (ascending) {
    let sum = 0;
    for (let at = 0; at < count; at++) {
      sum = (sum + (numbers[at] as number)) | 0;
      numbers[at] = sum;
    }
  }
  return numbers;
}
