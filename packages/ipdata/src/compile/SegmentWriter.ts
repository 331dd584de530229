import type { Segments } from './Segments.ts';

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Collects segments in ascending order and joins neighbours of one value. */
export class SegmentWriter {
  #hi: Uint32Array = new Uint32Array(1 << 16);
  #lo: Uint32Array = new Uint32Array(1 << 16);
  #values: Uint32Array = new Uint32Array(1 << 16);
  #length = 1;

  push(hi: number, lo: number, value: number): void {
    const last = this.#length - 1;
    if (this.#hi[last] === hi && this.#lo[last] === lo) {
      if (last > 0 && this.#values[last - 1] === value) this.#length--;
      else this.#values[last] = value;
      return;
    }
    if (this.#values[last] === value) return;
    if (this.#length === this.#hi.length) {
      this.#hi = grown(this.#hi);
      this.#lo = grown(this.#lo);
      this.#values = grown(this.#values);
    }
    this.#hi[this.#length] = hi;
    this.#lo[this.#length] = lo;
    this.#values[this.#length++] = value;
  }

  done(): Segments {
    const end = this.#length;
    return { hi: this.#hi.slice(0, end), lo: this.#lo.slice(0, end), values: this.#values.slice(0, end) };
  }
}
