/** A list of unsigned 32-bit numbers that grows. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  constructor(...first: number[]) {
    for (const value of first) this.push(value);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  done(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
