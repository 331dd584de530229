/** Numbers combinations of answers in the order they come; row 0 is no answer from any source. */
export class Rows {
  readonly list: number[][] = [];
  readonly #ids = new Map<number, number>();

  constructor(sources: number) {
    this.id(new Array<number>(sources).fill(0));
  }

  id(answers: readonly number[]): number {
    // 18 bits for the network, 10 for each country: three sources use 38 of the 53 bits a number has.
    if ((answers[0] ?? 0) >= 2 ** 18) throw new Error('More networks than a row key has room for');
    const key = answers.reduce((sum, answer, index) => sum + answer * (index === 0 ? 1 : 2 ** (8 + index * 10)), 0);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.list.length);
    return this.list.push([...answers]) - 1;
  }
}
