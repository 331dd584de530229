/**
 * Packs unsigned 32-bit numbers as planes of bytes, all lowest bytes first, each number as its difference (modulo 2^32)
 * to the one before where `ascending`; as many planes as the largest needs.
 *
 * Planes are read several times faster than numbers of varying length, and a compressor does as well on them.
 */
export function encodeNumbers(numbers: Uint32Array, ascending: boolean): Uint8Array {
  const count = numbers.length;
  const rests = ascending
    ? numbers.map((value, index) => value - (index === 0 ? 0 : (numbers[index - 1] as number)))
    : numbers;
  const largest = rests.reduce((most, value) => (value > most ? value : most), 0);
  const planes = Math.max(1, Math.ceil((32 - Math.clz32(largest)) / 8));
  const bytes = new Uint8Array(count * planes);
  for (let plane = 0; plane < planes; plane++) {
    for (let index = 0; index < count; index++) bytes[plane * count + index] = (rests[index] as number) >>> (plane * 8);
  }
  return bytes;
}
