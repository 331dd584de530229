/** Numbers pairs of numbers in the order they come, from 1; the pair of noughts is 0. Numbers are below 2^26. */
export class Pairs {
  readonly ones: number[] = [0];
  readonly others: number[] = [0];
  readonly #ids = new Map<number, number>([[0, 0]]);

  id(one: number, other: number): number {
    const key = one * 2 ** 26 + other;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.ones.push(one) - 1;
      this.others.push(other);
      this.#ids.set(key, id);
    }
    return id;
  }
}
