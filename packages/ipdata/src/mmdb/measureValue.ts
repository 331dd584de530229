import { IpDataError } from '../IpDataError.ts';

/** More than any record of a published database holds (a city in eight languages is some 150 values, five deep). */
const most = { values: 16_384, depth: 64, bytes: 1_048_576 };
const bases = [0, 2048, 526_336, 0];
/** The most bytes of a number, by its type (section "Data Section" of the file format); absent where there is no limit. */
const widths: Readonly<Record<number, number>> = { 3: 8, 5: 2, 6: 4, 8: 4, 9: 8, 10: 16, 15: 4 };

/**
 * Walks one value of an .mmdb file without building it, so that building it afterwards is bounded in time and memory.
 *
 * `at` is where it starts, `base` where pointers count from, `end` the end of its section. Throws `IpDataError`
 * `corrupt-data` for what leads out of the section, in circles, or is larger than a record can be.
 */
export function measureValue(bytes: Uint8Array, at: number, base: number, end: number): void {
  let values = 0;
  let built = 0;
  const bad = (problem: string, offset: number, cause: Record<string, number> = {}) =>
    new IpDataError('corrupt-data', `A record of the file cannot be read: ${problem}`, { offset, ...cause });
  const number = (offset: number, size: number): number => {
    if (offset + size > end) throw bad('it ends too early', offset);
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + (bytes[offset + index] ?? 0);
    return value;
  };

  /** Answers where the value ends. */
  const walk = (start: number, depth: number): number => {
    if (depth > most.depth) throw bad('it is nested without end', start, { depth });
    if (++values > most.values) throw bad('it has too many values', start, { values });
    const control = number(start, 1);
    let offset = start + 1;
    let type = control >> 5;
    if (type === 1) {
      const length = ((control >> 3) & 3) + 1;
      const high = length === 4 ? 0 : (control & 7) * 256 ** length;
      const target = base + high + number(offset, length) + (bases[length - 1] ?? 0);
      if (target >= end) throw bad('it points out of the file', start, { target, end });
      walk(target, depth + 1);
      return offset + length;
    }
    if (type === 0) type = 7 + number(offset++, 1);
    let size = control & 31;
    if (size > 28) {
      const length = size - 28;
      size = number(offset, length) + ([0, 29, 285, 65_821][length] ?? 0);
      offset += length;
    }
    if (type === 14) return offset;
    if (type === 7 || type === 11) {
      for (let left = type === 7 ? size * 2 : size; left > 0; left--) offset = walk(offset, depth + 1);
      return offset;
    }
    const width = widths[type];
    if (type !== 2 && type !== 4 && width === undefined) throw bad('it has a type that is none', start, { type });
    if (width !== undefined && size > width) throw bad('a number is too long', start, { type, size });
    if (offset + size > end) throw bad('it ends too early', start, { size });
    // Counted as often as it is pointed at, since it is built as often.
    built += size;
    if (built > most.bytes) throw bad('it is larger than a record', start, { bytes: built });
    return offset + size;
  };
  walk(at, 0);
}
