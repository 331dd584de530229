/** Unpacks what `encodeNumbers` packed; `bytes` holds `count` numbers in one to four whole planes. */
export function decodeNumbers(bytes: Uint8Array, count: number, ascending: boolean): Uint32Array {
  const numbers = new Uint32Array(count);
  const planes = count === 0 ? 0 : bytes.length / count;
  for (let plane = 0; plane < planes; plane++) {
    const start = plane * count;
    const shift = plane * 8;
    for (let index = 0; index < count; index++) {
      numbers[index] = (numbers[index] as number) | ((bytes[start + index] as number) << shift);
    }
  }
  if (ascending) {
    for (let index = 1; index < count; index++)
      numbers[index] = (numbers[index] as number) + (numbers[index - 1] as number);
  }
  return numbers;
}
