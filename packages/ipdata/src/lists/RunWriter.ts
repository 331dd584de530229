import { NumberList } from '../packed/NumberList.ts';
import type { Runs } from './Runs.ts';

/** Collects runs in ascending order, joining neighbours of one value; before the first key there is no answer. */
export class RunWriter {
  readonly #width: 1 | 4;
  readonly #keys = new NumberList();
  readonly #values = new NumberList();

  constructor(width: 1 | 4) {
    this.#width = width;
    this.#push(new Uint32Array(width), 0, 0);
  }

  /** From the key at position `at` of `keys` on, `value` holds. */
  push(keys: Uint32Array, at: number, value: number): void {
    const last = this.#values.length - 1;
    const start = last * this.#width;
    let same = true;
    for (let word = 0; word < this.#width && same; word++) {
      same = this.#keys.at(start + word) === keys[at * this.#width + word];
    }
    if (same) {
      this.#values.set(last, value);
      return;
    }
    if (this.#values.at(last) !== value) this.#push(keys, at, value);
  }

  done(): Runs {
    return { width: this.#width, keys: this.#keys.done(), values: this.#values.done() };
  }

  #push(keys: Uint32Array, at: number, value: number): void {
    for (let word = 0; word < this.#width; word++) this.#keys.push(keys[at * this.#width + word] as number);
    this.#values.push(value);
  }
}
